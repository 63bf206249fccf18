/** What makes a work whose author needs no other description. */
export const works: readonly string[] = ['article', 'autobiography', 'biography', 'blog', 'book', 'column', 'essay', 'memoir', 'novel', 'op-ed', 'paper', 'podcast', 'review', 'study']

/** Heads of state and household names, in full. */
export const households: readonly string[] = [
  'abraham lincoln', 'adam smith', 'adolf hitler', 'al gore', 'al sharpton', 'alan dershowitz', 'albert einstein', 'alexander solzhenitsyn',
  'alexandria ocasio-cortez', 'alexis tocqueville', 'anderson cooper', 'angela merkel', 'ann coulter', 'barack obama', 'barbara walters',
  'ben carson', 'bernie sanders', 'bill clinton', 'bill gates', 'bill maher', 'bob dole', 'bob dylan', 'boris johnson', 'charles darwin',
  'chris christie', 'chuck schumer', 'clint eastwood', 'colin powell', 'condoleezza rice', 'cory booker', 'dan rather', 'daniel moynihan',
  'david cameron', 'dick cheney', 'donald rumsfeld', 'donald trump', 'dwight eisenhower', 'elizabeth warren', 'elon musk', 'emmanuel macron',
  'eric holder', 'ernest hemingway', 'francois hollande', 'franklin roosevelt', 'friedrich nietzsche', 'george bush', 'george orwell',
  'george washington', 'gerald ford', 'glenn beck', 'gloria steinem', 'gordon brown', 'greta thunberg', 'harry reid', 'harry truman',
  'henry kissinger', 'hillary clinton', 'isaac newton', 'james comey', 'jeb bush', 'jeff bezos', 'jeremy corbyn', 'jerry seinfeld',
  'jesse jackson', 'jimmy carter', 'joe biden', 'john boehner', 'john kennedy', 'john kerry', 'john keynes', 'john lennon', 'john mccain',
  'jon stewart', 'justin trudeau', 'kamala harris', 'kanye west', 'karl marx', 'kellyanne conway', 'kim jong-un', 'laura ingraham',
  'lindsey graham', 'mahatma gandhi', 'malcolm x', 'marco rubio', 'margaret thatcher', 'mark twain', 'mark zuckerberg', 'martin luther',
  'michael bloomberg', 'michael jackson', 'michael moore', 'michelle obama', 'mike huckabee', 'mike pence', 'mike pompeo', 'milton friedman',
  'mitch mcconnell', 'mitt romney', 'muhammad ali', 'nancy pelosi', 'nelson mandela', 'newt gingrich', 'nicolas sarkozy', 'noam chomsky',
  'oprah winfrey', 'paul krugman', 'paul mccartney', 'paul ryan', 'pete buttigieg', 'pope francis', 'rachel maddow', 'ralph nader', 'rand paul',
  'richard nixon', 'rick perry', 'rick santorum', 'robert mueller', 'ron paul', 'ronald reagan', 'rosa parks', 'rudy giuliani', 'rush limbaugh',
  'sarah palin', 'sarah sanders', 'sean hannity', 'sigmund freud', 'stephen colbert', 'stephen hawking', 'steve bannon', 'steve jobs',
  'steven spielberg', 'taylor swift', 'ted cruz', 'theresa may', 'thomas edison', 'thomas jefferson', 'tim cook', 'tom hanks', 'tony blair',
  'tucker carlson', 'vladimir putin', 'walter cronkite', 'warren buffett', 'william barr', 'william shakespeare', 'winston churchill',
  'woody allen'
]
