console.log('says-who')
