/** People whom one name is enough to know: thinkers, artists, rulers, saints, and those who held the highest offices. */
export const famousNames: readonly string[] = [
  'abraham', 'adele', 'aeschylus', 'aesop', 'archimedes', 'aristotle', 'assad', 'augustus', 'austen', 'averroes',
  'avicenna', 'bach', 'banksy', 'beethoven', 'beyonce', 'biden', 'bismarck', 'bjork', 'bohr', 'bolsonaro', 'bono',
  'brahms', 'buddha', 'bush', 'caesar', 'calvin', 'castro', 'cervantes', 'chaucer', 'chekhov', 'cher', 'chopin',
  'christ', 'churchill', 'cicero', 'claus', 'cleopatra', 'clinton', 'columbus', 'confucius', 'copernicus', 'curie',
  'dali', 'dante', 'darwin', 'descartes', 'dickens', 'dostoevsky', 'dracula', 'drake', 'edison', 'einstein', 'eminem',
  'engels', 'epstein', 'erdogan', 'euclid', 'euler', 'euripides', 'faraday', 'franco', 'frankenstein', 'freud',
  'galileo', 'gandhi', 'gauss', 'goethe', 'gutenberg', 'handel', 'hannibal', 'haydn', 'hegel', 'heisenberg',
  'hemingway', 'herodotus', 'hippocrates', 'hitler', 'hobbes', 'homer', 'hume', 'jefferson', 'jesus', 'joyce', 'jung',
  'kafka', 'kant', 'kennedy', 'kepler', 'keynes', 'khashoggi', 'kissinger', 'leibniz', 'lenin', 'leonardo', 'lincoln',
  'locke', 'luther', 'machiavelli', 'macron', 'madonna', 'magellan', 'mandela', 'manet', 'mao', 'maradona', 'marx',
  'maxwell', 'merkel', 'messi', 'michelangelo', 'mill', 'milton', 'modi', 'moliere', 'monet', 'moses', 'mozart',
  'muhammad', 'mussolini', 'napoleon', 'nero', 'netanyahu', 'newton', 'neymar', 'nietzsche', 'nixon', 'obama',
  'orwell', 'ovid', 'pascal', 'pele', 'petrarch', 'picasso', 'plato', 'prince', 'proust', 'ptolemy', 'puccini',
  'pushkin', 'putin', 'pythagoras', 'raphael', 'reagan', 'rembrandt', 'rihanna', 'ronaldinho', 'ronaldo', 'roosevelt',
  'rousseau', 'rumi', 'saladin', 'santa', 'schiller', 'schubert', 'shakespeare', 'shakira', 'socrates', 'sophocles',
  'spinoza', 'spock', 'stalin', 'stravinsky', 'tchaikovsky', 'tesla', 'thatcher', 'tolkien', 'tolstoy', 'trotsky',
  'trump', 'turing', 'verdi', 'vermeer', 'virgil', 'voltaire', 'wagner', 'warhol', 'xi', 'zelensky', 'zelenskyy'
]
