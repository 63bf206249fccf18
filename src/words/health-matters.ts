/** States and parts of the body that a health claim is about; each stands for its plural too. */
export const healthMatters: readonly string[] = [
  'acne', 'ageing', 'aging', 'alertness', 'allergy', 'anxiety', 'appetite', 'arthritis', 'asthma', 'autism',
  'back pain', 'bloating', 'blood clot', 'blood flow', 'blood pressure', 'blood sugar', 'bone density', 'bowel',
  'brain fog', 'brain function', 'cancer', 'cellulite', 'cholesterol', 'chronic pain', 'circulation', 'clot',
  'cognition', 'cognitive decline', 'cold', 'collagen', 'concentration', 'constipation', 'cough', 'cramp',
  'cravings', 'dementia', 'depression', 'diabetes', 'diarrhoea', 'digestion', 'disease', 'eczema', 'energy level',
  'eyesight', 'fatigue', 'fertility', 'fever', 'flu', 'free radical', 'gut', 'gut health', 'hair loss', 'hangover',
  'headache', 'heart attack', 'heart disease', 'heart health', 'heartburn', 'high blood pressure', 'hormone',
  'hot flush', 'hypertension', 'illness', 'immune system', 'immunity', 'indigestion', 'infection', 'inflammation',
  'influenza', 'injury', 'insomnia', 'insulin', 'itching', 'itchy skin', 'joint pain', 'kidney', 'lifespan', 'liver',
  'longevity', 'lung', 'malaria', 'melatonin', 'memory', 'memory loss', 'mental health', 'metabolism', 'migraine',
  'mood', 'muscle pain', 'nausea', 'nerve', 'obesity', 'osteoporosis', 'pain', 'period pain', 'psoriasis', 'rash', 'recovery',
  'rheumatism', 'sciatica', 'sleep', 'sore throat', 'stamina', 'stroke', 'swelling', 'symptom', 'the heart',
  'the immune system', 'toxin', 'tumor', 'tumour', 'ulcer', 'virus', 'vision', 'weight', 'weight gain',
  'weight loss', 'wound', 'wrinkle', 'your eyes', 'your skin'
]
