import { condition } from '../condition';

export const hormonesAndDigestion = [
  condition('hormone-disease', 'diseases of the hormones', 'hormonsjukdomar', { also: ['endocrine', 'endokrin'], mesh: ['D004700'] }),
  condition('metabolic-disease', 'metabolic disease', 'ämnesomsättningssjukdom', { also: ['metabolic', 'metabola sjukdomar'], mesh: ['D008659', 'D044882'] }),
  condition('diabetes', 'diabetes', 'diabetes', { in: ['hormone-disease', 'metabolic-disease'], also: ['diabetiker', 'sockersjuka'], mesh: ['D003920'], mondo: '0005015' }),
  condition('type-1-diabetes', 'type 1 diabetes', 'typ 1-diabetes', { in: ['diabetes'], also: ['juvenile diabetes', 'barndiabetes'], mesh: ['D003922'], mondo: '0005147' }),
  condition('type-2-diabetes', 'type 2 diabetes', 'typ 2-diabetes', { in: ['diabetes'], mesh: ['D003924'], mondo: '0005148' }),
  condition('prediabetes', 'prediabetes', 'förstadium till diabetes', { in: ['diabetes'], mesh: ['D011236', 'D018149'] }),
  condition('obesity', 'obesity', 'obesitas', { in: ['metabolic-disease'], also: ['överviktiga', 'övervikt', 'fetma'], mesh: ['D009765'], mondo: '0011122' }),
  condition('thyroid-disease', 'thyroid disease', 'sköldkörtelsjukdom', { in: ['hormone-disease'], also: ['thyroid', 'sköldkörtel'], mesh: ['D013959'] }),
  condition('addisons-disease', 'Addison’s disease', 'Addisons sjukdom', { in: ['hormone-disease', 'rare-disease'], also: ['addison'], mesh: ['D000224'] }),
  condition('digestive-disease', 'diseases of stomach and bowel', 'mag- och tarmsjukdomar', { also: ['magtarm', 'mag- och tarm', 'digestive', 'gastro', 'gastrointestinal'], mesh: ['D004066'] }),
  condition('inflammatory-bowel-disease', 'inflammatory bowel disease', 'inflammatorisk tarmsjukdom', { in: ['digestive-disease', 'immune-disease'], short: ['IBD'], mesh: ['D015212'] }),
  condition('crohns-disease', 'Crohn’s disease', 'Crohns sjukdom', { in: ['inflammatory-bowel-disease'], also: ['crohn', 'morbus crohn'], mesh: ['D003424'], mondo: '0005011' }),
  condition('ulcerative-colitis', 'ulcerative colitis', 'ulcerös kolit', { in: ['inflammatory-bowel-disease'], also: ['colitis', 'kolit', 'colitis ulcerosa'], mesh: ['D003093'], mondo: '0005101' }),
  condition('irritable-bowel-syndrome', 'irritable bowel syndrome', 'irritabel tarm', { in: ['digestive-disease'], short: ['IBS'], mesh: ['D043183'] }),
  condition('coeliac-disease', 'coeliac disease', 'celiaki', { in: ['digestive-disease', 'immune-disease'], also: ['celiac disease', 'coeliac', 'celiac', 'zöliakie', 'cøliaki', 'glutenintolerans'], mesh: ['D002446'], mondo: '0005130' }),
  condition('liver-disease', 'liver disease', 'leversjukdom', { in: ['digestive-disease'], also: ['liver', 'leversjuka'], mesh: ['D008107'] }),
  condition('pancreatic-disease', 'diseases of the pancreas', 'sjukdomar i bukspottkörteln', { in: ['digestive-disease'], also: ['pancreatic insufficiency', 'pancreas'], mesh: ['D010182', 'D010188'] }),
  condition('kidney-disease', 'kidney disease', 'njursjukdom', { also: ['kidney', 'renal', 'njursjuka', 'njur', 'nyre', 'nieren'], mesh: ['D007674'] }),
  condition('chronic-kidney-disease', 'chronic kidney disease', 'kronisk njursjukdom', { in: ['kidney-disease'], short: ['CKD'], mesh: ['D051436', 'D007676'], mondo: '0005300' }),
  condition('polycystic-kidney-disease', 'polycystic kidney disease', 'polycystisk njursjukdom', { in: ['kidney-disease', 'genetic-disease'], also: ['polycystic kidney'], short: ['PKD'], mesh: ['D007690'] }),
];
