import { condition } from '../condition';

export const cancer = [
  condition('cancer', 'cancer', 'cancer', { also: ['kreft', 'kreftens', 'kræft', 'kræftens', 'krebs', 'syöpä', 'kanker', 'cancers', 'oncology', 'tumör', 'tumour', 'tumor'], mesh: ['D009369'] }),
  condition('childhood-cancer', 'childhood cancer', 'barncancer', { in: ['cancer'], also: ['children’s cancer', 'children with cancer', 'barnekreft', 'barnekræft', 'kinderkrebs', 'kinder-krebs', 'krebskranke kinder', 'kreftsyke barn'] }),
  condition('breast-cancer', 'breast cancer', 'bröstcancer', { in: ['cancer'], also: ['brystkreft', 'brystkræft', 'brustkrebs', 'rintasyöpä'], mesh: ['D001943'], mondo: '0007254' }),
  condition('lung-cancer', 'lung cancer', 'lungcancer', { in: ['cancer', 'lung-disease'], also: ['lungekreft', 'lungekræft', 'lungenkrebs'], mesh: ['D008175'], mondo: '0008903' }),
  condition('prostate-cancer', 'prostate cancer', 'prostatacancer', { in: ['cancer'], also: ['prostatakreft', 'prostatakræft', 'prostatakrebs'], mesh: ['D011471'] }),
  condition('bowel-cancer', 'bowel cancer', 'tarmcancer', { in: ['cancer', 'digestive-disease'], also: ['colorectal cancer', 'colon cancer', 'tjocktarmscancer', 'ändtarmscancer', 'tarmkreft', 'darmkrebs'], mesh: ['D015179'], mondo: '0005575' }),
  condition('pancreatic-cancer', 'pancreatic cancer', 'bukspottkörtelcancer', { in: ['cancer', 'pancreatic-disease'], also: ['pankreascancer'], mesh: ['D010190'] }),
  condition('bladder-cancer', 'bladder cancer', 'blåscancer', { in: ['cancer'], also: ['urinblåsecancer', 'blærekreft', 'blasenkrebs'], mesh: ['D001749'] }),
  condition('kidney-cancer', 'kidney cancer', 'njurcancer', { in: ['cancer', 'kidney-disease'], mesh: ['D007680'] }),
  condition('gynaecological-cancer', 'gynaecological cancer', 'gynekologisk cancer', { in: ['cancer'], also: ['gynecological cancer', 'gyncancer'] }),
  condition('ovarian-cancer', 'ovarian cancer', 'äggstockscancer', { in: ['gynaecological-cancer'], mesh: ['D010051'] }),
  condition('cervical-cancer', 'cervical cancer', 'livmoderhalscancer', { in: ['gynaecological-cancer'], mesh: ['D002583'] }),
  condition('blood-cancer', 'blood cancer', 'blodcancer', { in: ['cancer', 'blood-disease'], also: ['haematological cancer', 'blodkreft'], mesh: ['D019337'] }),
  condition('leukaemia', 'leukaemia', 'leukemi', { in: ['blood-cancer'], also: ['leukemia', 'leukämie'], mesh: ['D007938'] }),
  condition('lymphoma', 'lymphoma', 'lymfom', { in: ['blood-cancer'], also: ['lymphom'], mesh: ['D008223'] }),
  condition('myeloma', 'myeloma', 'myelom', { in: ['blood-cancer'], also: ['multiple myeloma', 'myelomatose'], mesh: ['D009101'] }),
  condition('melanoma', 'melanoma', 'malignt melanom', { in: ['cancer', 'skin-disease'], also: ['melanom', 'skin cancer', 'hudcancer'], mesh: ['D008545'], mondo: '0005105' }),
  condition('brain-tumour', 'brain tumour', 'hjärntumör', { in: ['cancer', 'brain-disease'], also: ['brain tumor', 'hjernesvulst', 'hirntumor'], mesh: ['D001932'] }),
  condition('head-and-neck-cancer', 'head and neck cancer', 'huvud- och halscancer', { in: ['cancer'], mesh: ['D006258'] }),
  condition('sarcoma', 'sarcoma', 'sarkom', { in: ['cancer', 'rare-disease'], mesh: ['D012509'] }),
];
