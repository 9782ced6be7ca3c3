import { condition } from '../condition';

export const heartAndLungs = [
  condition('cardiovascular-disease', 'diseases of the heart and blood vessels', 'hjärt- och kärlsjukdomar', { also: ['cardiovascular', 'hjärt-kärl', 'hjärt-kärlsjukdom'], mesh: ['D002318', 'D014652'] }),
  condition('heart-disease', 'heart disease', 'hjärtsjukdom', { in: ['cardiovascular-disease'], also: ['heart', 'cardiac', 'hjärt', 'hjerte', 'hjärtsjuka', 'hjärtlung', 'herz'], mesh: ['D006331'] }),
  condition('coronary-artery-disease', 'coronary artery disease', 'kranskärlssjukdom', { in: ['heart-disease'], also: ['coronary heart disease', 'ischaemic heart disease'], mesh: ['D003324', 'D003327', 'D017202'] }),
  condition('heart-attack', 'heart attack', 'hjärtinfarkt', { in: ['coronary-artery-disease'], also: ['myocardial infarction'], mesh: ['D009203'] }),
  condition('heart-failure', 'heart failure', 'hjärtsvikt', { in: ['heart-disease'], also: ['hjertesvikt', 'herzinsuffizienz'], mesh: ['D006333'], mondo: '0005252' }),
  condition('atrial-fibrillation', 'atrial fibrillation', 'förmaksflimmer', { in: ['heart-disease'], also: ['atrieflimmer'], mesh: ['D001281'] }),
  condition('congenital-heart-defect', 'congenital heart defects', 'medfödda hjärtfel', { in: ['heart-disease'], also: ['congenital heart disease', 'hjärtebarn', 'hjärtebarns', 'heart children'], mesh: ['D006330'] }),
  condition('high-blood-pressure', 'high blood pressure', 'högt blodtryck', { in: ['cardiovascular-disease'], also: ['hypertension', 'hypertoni'], mesh: ['D006973'], mondo: '0005044' }),
  condition('familial-hypercholesterolaemia', 'familial hypercholesterolaemia', 'familjär hyperkolesterolemi', { in: ['cardiovascular-disease', 'metabolic-disease'], mesh: ['D006938'] }),
  condition('lung-disease', 'lung disease', 'lungsjukdom', { also: ['lung', 'lungs', 'lungsjuka', 'lunge', 'lungen', 'longfonds', 'chest', 'respiratory', 'hjärtlung'], mesh: ['D008171', 'D012140'] }),
  condition('asthma', 'asthma', 'astma', { in: ['lung-disease'], mesh: ['D001249'], mondo: '0004979' }),
  condition('copd', 'chronic obstructive pulmonary disease (COPD)', 'kroniskt obstruktiv lungsjukdom (KOL)', { in: ['lung-disease'], also: ['chronic obstructive pulmonary disease', 'kroniskt obstruktiv lungsjukdom'], short: ['COPD', 'KOL', 'KOLS'], mesh: ['D029424'], mondo: '0005002' }),
  condition('pulmonary-fibrosis', 'pulmonary fibrosis', 'lungfibros', { in: ['lung-disease', 'rare-disease'], short: ['IPF'], mesh: ['D011658', 'D054990'] }),
  condition('pulmonary-hypertension', 'pulmonary hypertension', 'pulmonell hypertension', { in: ['lung-disease', 'rare-disease'], short: ['PAH'], mesh: ['D006976'] }),
  condition('sleep-apnoea', 'sleep apnoea', 'sömnapné', { in: ['lung-disease'], also: ['sleep apnea'], mesh: ['D012891'] }),
  condition('sarcoidosis', 'sarcoidosis', 'sarkoidos', { in: ['lung-disease', 'immune-disease'], mesh: ['D012507'] }),
];
