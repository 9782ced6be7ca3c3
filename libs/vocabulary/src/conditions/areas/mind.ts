import { condition } from '../condition';

export const mind = [
  condition('mental-illness', 'mental illness', 'psykisk ohälsa', { also: ['mental health', 'psykisk hälsa', 'psykisk sjukdom', 'psychiatric'], mesh: ['D001523'] }),
  condition('depression', 'depression', 'depression', { in: ['mental-illness'], mesh: ['D003863', 'D003866'] }),
  condition('bipolar-disorder', 'bipolar disorder', 'bipolär sjukdom', { in: ['mental-illness'], also: ['bipolar', 'bipolär'], mesh: ['D001714'], mondo: '0004985' }),
  condition('schizophrenia', 'schizophrenia', 'schizofreni', { in: ['mental-illness'], mesh: ['D012559'], mondo: '0005090' }),
  condition('anxiety', 'anxiety', 'ångest', { in: ['mental-illness'], also: ['ångestsyndrom'], mesh: ['D001008'] }),
  condition('ocd', 'obsessive-compulsive disorder', 'tvångssyndrom', { in: ['anxiety'], short: ['OCD'], mesh: ['D009771'] }),
  condition('eating-disorder', 'eating disorders', 'ätstörningar', { in: ['mental-illness'], also: ['eating disorder', 'ätstörning', 'spiseforstyrrelser', 'anorexia'], mesh: ['D001068'] }),
  condition('addiction', 'addiction', 'beroende', { in: ['mental-illness'], also: ['substance use', 'missbruk'], mesh: ['D019966'] }),
  condition('neurodevelopmental-condition', 'neurodevelopmental conditions', 'neuropsykiatriska funktionsnedsättningar', { also: ['neurodiversity', 'neuropsykiatri'], short: ['NPF'] }),
  condition('adhd', 'ADHD', 'adhd', { in: ['neurodevelopmental-condition'], short: ['ADHD'], mesh: ['D001289'] }),
  condition('autism', 'autism', 'autism', { in: ['neurodevelopmental-condition'], also: ['autistic', 'asperger'], mesh: ['D001321', 'D000067877'] }),
  condition('intellectual-disability', 'intellectual disability', 'intellektuell funktionsnedsättning', { in: ['neurodevelopmental-condition'], also: ['utvecklingsstörning'], mesh: ['D008607'] }),
];
