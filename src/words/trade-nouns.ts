/** People whose trade lends weight to a claim, in the singular: “most vets recommend”, “installers say”. Written by hand. */
export const tradeNouns: readonly string[] = [
  'accountant', 'adviser', 'advisor', 'agent', 'agronomist', 'architect', 'archivist', 'auditor', 'baker', 'barber',
  'beekeeper', 'botanist', 'breeder', 'brewer', 'broker', 'builder', 'butcher', 'buyer', 'cardiologist', 'carpenter',
  'chef', 'chemist', 'client', 'coach', 'collector', 'connoisseur', 'consultant', 'contractor', 'cook', 'critic',
  'curator', 'customer', 'dealer', 'decorator', 'dentist', 'dermatologist', 'designer', 'developer', 'dietician',
  'dietitian', 'distributor', 'electrician', 'employer', 'enthusiast', 'farmer', 'fisherman', 'fitter', 'florist',
  'forager', 'gardener', 'grower', 'guest', 'guide', 'gynaecologist', 'gynecologist', 'hairdresser', 'historian',
  'hotelier', 'insider', 'installer', 'insurer', 'jeweller', 'laboratory', 'landlord', 'librarian', 'locksmith',
  'manager', 'marketer', 'mechanic', 'midwife', 'neurologist', 'nurse', 'nutritionist', 'oncologist', 'optician',
  'optometrist', 'orthodontist', 'osteopath', 'owner', 'paediatrician', 'parent', 'patient', 'pediatrician',
  'pharmacist', 'photographer', 'physician', 'physiotherapist', 'plumber', 'professional', 'psychiatrist',
  'psychologist', 'publisher', 'realtor', 'recruiter', 'restorer', 'retailer', 'reviewer', 'roofer', 'sailor',
  'shopkeeper', 'sommelier', 'specialist', 'stylist', 'supplier', 'surgeon', 'surveyor', 'tailor', 'teacher',
  'technician', 'tester', 'therapist', 'trader', 'trainer', 'traveler', 'traveller', 'user', 'vet', 'veterinarian',
  'vintner', 'winemaker', 'writer'
]
