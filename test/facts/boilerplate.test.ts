import {describe, expect, test} from 'vitest'
import {Passage} from '../../src/document.js'
import type {BlockKind} from '../../src/document.js'
import {strayText} from '../../src/facts/boilerplate.js'
import type {BoilerplateKind} from '../../src/facts/boilerplate.js'

const boilerplate = (text: string, kind: BlockKind) => new Passage(kind, text, [], {}).get(strayText)

/** Lines that are nothing but page, by kind. */
const lines: {readonly [kind in BoilerplateKind]: readonly string[]} = {
  ad: ['ADVERTISEMENT', 'Advertisement:', '— AD —', 'AdChoices', 'Story continues below advertisement', 'Article continues below this ad', 'Skip advertisement', 'Advertisement - Scroll to continue'],
  sponsor: ['Sponsored by Tarn Savings', 'Presented by Tarn | The month in locks', 'In partnership with Tarn Savings', 'Sponsored content', 'Promoted post: ten ways to dry a cellar', 'Paid for by Friends of the Lock'],
  'image-credit': ['Photo: Ada Pell/Reuters', 'Image credit: Tarn Courier', 'Ada Pell/Getty Images', 'REUTERS/Ada Pell', '(Ada Pell/AP)', 'Enlarge this image toggle caption Ada Pell/AP', 'Image copyright Reuters Image caption The lock at noon', 'Getty Images', '1 of 12 • • • 1 of 12 Show Caption', 'Photograph by Ada Pell for the Courier'],
  prompt: ['Share this story', 'SHARE Tweet Share Pin Email', 'Follow us on Facebook', 'Follow Ada Pell on Twitter @adapell', 'Sign up for our weekly newsletter', 'Get the Courier delivered to your inbox', 'CLICK HERE TO DOWNLOAD THE APP', 'Join the conversation', 'Leave a comment', 'Support our journalism', 'Want more stories like this?', 'If you liked this story, share it with a friend.'],
  legal: ['We use cookies to make the site work.', 'By signing up you agree to our terms.', 'Accept all cookies', 'Privacy Policy', 'Do Not Sell My Personal Information', 'You have reached your limit of four free articles.', 'Please enable JavaScript to view the comments.', 'Already a subscriber? Log in', 'This site is protected by reCAPTCHA and the terms of its maker apply.', 'Subscriber only'],
  navigation: ['Skip to main content', 'Home > News > Locks', 'Home | Sport | Weather', 'Back to top', 'Filed under: locks, pumps', 'Tags: locks, pumps', 'Toggle navigation', '← Previous story', 'Story highlights'],
  teaser: ['READ MORE: Who closed the locks?', 'Read more:', 'Related: Nine pumps and no plan', 'SEE ALSO: Nine pumps and no plan', 'Continue reading', 'Click here to read more', '[Read: The wet spring]', 'More from the Courier:', 'Don’t miss', 'You may also like', 'Read the full report here.'],
  copyright: ['© 2023 Tarn Courier', '©2023 TC', '(c) 2023, Tarn Courier Group', 'Copyright 2023 The Tarn Courier. All rights reserved.', 'All rights reserved.', 'This material may not be published, broadcast or rewritten.', 'Reprinted with permission'],
  embed: ['View this post on Instagram', 'A post shared by Ada Pell (@adapell)', 'Video Player is loading.', 'Loading...', '[video]', 'Media playback is not supported on this device', 'Your browser does not support the video tag.'],
  byline: ['By Ada Pell and Tom Grice', 'By Ada Pell, Courier Staff Writer', 'Published: June 9, 2023 7:05 pm', 'Updated at 1:23 p.m. ET', '11:42 a.m. EST', '5 min read', 'Reading time: 4 minutes'],
  agency: ['Ada Pell contributed to this report.', 'Additional reporting by Tom Grice', '(Reporting by Ada Pell; Editing by Tom Grice)', 'This article was originally published in the Tarn Courier.', '###', 'FOR IMMEDIATE RELEASE'],
  contact: ['Write to Ada Pell at ada@courier.test', 'Send tips to desk@courier.test.', 'Contact: Ada Pell can be reached at 555 0100'],
  update: ['This is a developing story.', 'This story has been updated.', 'Check back for updates', 'More to come...'],
  counter: ['225 Comments', '9shares', '12.5K views', '0 views0 comments'],
  ticker: ['Ticker Security Last Change Change % TRNS 12.50 +0.75 +6.4%']
}

/** ⟦ and ⟧ around what is found inside a line. */
const inside: readonly (readonly [BoilerplateKind, string])[] = [
  ['ad', 'The gate was shut. ⟦Advertisement⟧ The clerk had the key.'],
  ['ad', '⟦Advertisement⟧The gate was shut.'],
  ['image-credit', 'The gate on Friday. ⟦(AP Photo/Ada Pell, File)⟧'],
  ['image-credit', 'The gate on Friday. ⟦(Photo by Ada Pell/Getty Images)⟧ It was shut.'],
  ['image-credit', 'The gate on Friday. ⟦ADA PELL/AFP/Getty Images⟧'],
  ['image-credit', 'The gate on Friday. ⟦Photograph: Ada Pell/The Courier⟧'],
  ['sponsor', 'The Evening Brief — ⟦Sponsored by Tarn Savings⟧ — has the story.'],
  ['sponsor', 'The gate was shut. ⟦Sponsored by Tarn Savings.⟧ The clerk had the key.'],
  ['prompt', 'The gate was shut. ⟦Follow the author on Twitter @adapell.⟧'],
  ['prompt', '⟦Sign up for the Evening Brief.⟧ The gate was shut.'],
  ['legal', 'Leave your address. ⟦By signing up, you agree to our terms.⟧ The gate was shut.'],
  ['navigation', 'History of the lock⟦[edit]⟧'],
  ['teaser', 'The gate was shut. ⟦(RELATED: Nine Pumps And No Plan)⟧ The clerk had the key.'],
  ['teaser', 'The gate was shut. ⟦Read more about the clerk here.⟧ He had the key.'],
  ['copyright', 'The gate was shut. ⟦© 2023 Tarn Courier.⟧'],
  ['embed', '⟦[caption id="a3" width="640"]⟧The gate.⟦[/caption]⟧'],
  ['byline', 'The clerk left. ⟦TARN (RP) -⟧ The gate was shut.'],
  ['byline', '⟦Published: 9 June 2023⟧ The gate was shut.'],
  ['agency', 'The gate was shut. ⟦Ada Pell contributed to this report.⟧'],
  ['ticker', 'Shares of Tarn Savings ⟦TRNS, -1.75%⟧ fell, the Tarn index ⟦TRX, +0.34%⟧ did not.']
]

/** True sentences that begin, or go on, like a page. */
const prose: readonly string[] = [
  'Advertisement agencies lost a tenth of their staff.', 'Advertisement Standards Council members met in Tarn.', 'Ad hoc groups met in May.',
  'Story continues to haunt the clerk.', 'Sponsored by both parties, the bill passed.', 'Sponsored by Sens. Pell and Grice, the bill would close the lock.',
  'Presented by her lawyers as a victim, she left smiling.', 'Paid for by taxpayers, the bridge was never used.', 'Powered by steam, the ship left.',
  'The show was brought to you by readers, the editor said.', 'In partnership with the city, the school opened a kitchen.',
  'Photo by photo, the archive was rebuilt.', 'Image Source Inc. filed for bankruptcy on Friday.', 'Getty Images bought the archive.',
  'Video via Zoom was shown to the jury.', 'Credit: Tarn Savings said lending fell.', 'Ada Pell/Lena Ortiz won the doubles.',
  'Share prices fell on Friday.', 'Follow the money, said Okoro.', 'Follow us, he told the crowd.', 'Subscribe to that view or not, the bill will pass.',
  'Please donate blood on Friday.', 'Register to vote by Oct. 5.', 'Sign up for Medicare before March 31.', 'Join the conversation in the kitchen and you will hear it.',
  'If you like this kind of weather, take the coast road.', 'Like what you do, my father said.', 'Get the form at the town hall.', 'Leave a comment out and nobody notices.',
  'We use cookies as bait for the ants.', 'By using force, you accept the consequences.', 'By using the app you agree to be tracked, the lawyer said.',
  'JavaScript is enabled by default in most browsers.', 'Log in to your account and open Settings.', 'Already a member of the council, Pell ran for mayor.',
  'To continue reading, she needed glasses.', 'You have reached your limit, the bank told her.', 'Terms of use were changed in May.',
  'Back to top form, Pell won in straight sets.', 'Next, stir in the flour.', 'Menu prices rose.', 'Home is where the lock is > anywhere else.', 'Choose Edit > Find > Replace.',
  'Read more slowly, the teacher said.', 'Related costs came to nine dollars.', 'Recommended dose: two tablets.', 'See also: Okoro (2010) on grain.', 'See: Smith v. Jones, 410 U.S. 113.',
  'EXCLUSIVE: The mayor will resign on Friday, two aides said.', 'More from the shop’s statement:', 'Continue reading the list of names until the end.', 'Don’t miss the bus.', 'You may like it or not.',
  'Most popular names in 2020', 'Copyright law protects the author.', 'Copyright 1998 saw a new act.', '(c) the owner shall mend the gate.', 'The phrase “All rights reserved” is no longer needed.',
  'A post shared by the minister drew 900 replies.', 'Loading the ship took a day.', 'This video game is no longer available in Europe.', 'View this post as a warning, he said.',
  'By Monday the pumps had failed again.', 'By Ada Pell’s count, nine pumps failed.', 'Published in 1922, the novel made her name.', 'Published May 4, 2020, the study covers nine towns.', 'Updated figures show that exports fell.',
  'He works for the firm. IBM (USA) — the parent — pays.', 'Two reporters contributed to the report.', 'Reporting by the Courier has shown that the pumps failed.', 'This report was produced by the ministry in 2019.', 'Originally published in 1922, the poem was forgotten.',
  'Write to your senator.', 'Check back with your doctor after a week.', 'This is a developing country.', 'More to come, he promised.', '12 comments were received by the ministry.', '225 shares were sold on Friday.',
  'Shares of Tarn Savings (NYSE: TRNS) rose.', 'The index rose (TRX, +0.75%) on Friday.', 'The TRX, +0.75%, rose.',
  'The banner says “Subscribe to our newsletter.” Nobody does.', '“Follow us on Twitter,” the page says.', 'Press “Share this story” twice.'
]

const plain = (text: string) => text.replace(/[⟦⟧]/g, '')

describe.each(Object.entries(lines))('boilerplate: %s lines', (kind, list) => {
  test.each(list)('%s', (text) => {
    const finds = boilerplate(text, 'paragraph')
    expect(finds.map((find) => [find.kind, find.wholeLine, find.weak ?? false])).toEqual([[kind, true, false]])
  })
})

describe('boilerplate inside lines', () => {
  test.each(inside)('%s: %s', (kind, text) => {
    const source = plain(text)
    const finds = boilerplate(source, 'paragraph')
    const marked = finds.reduceRight((out, {start, end}) => `${out.slice(0, start)}⟦${out.slice(start, end)}⟧${out.slice(end)}`, source)
    expect(marked).toBe(text)
    expect(finds.map((find) => find.kind)).toEqual(finds.map(() => kind))
  })

  test('what is cut leaves the sentences around it as they were', () => {
    const cut = (text: string) => boilerplate(text, 'paragraph').reduceRight((out, find) => (find.cut ? out.slice(0, find.cut.start) + out.slice(find.cut.end) : out), text)
    expect(cut('The gate was shut. Advertisement The clerk had the key.')).toBe('The gate was shut. The clerk had the key.')
    expect(cut('The gate was shut. (RELATED: Nine Pumps) The clerk had the key.')).toBe('The gate was shut. The clerk had the key.')
    expect(cut('Shares of Tarn TRNS, -1.75% fell.')).toBe('Shares of Tarn fell.')
    expect(cut('The gate was shut. Sign up here.')).toBe('The gate was shut.')
    expect(cut('Grice at the lock. Photograph: Lena Ortiz/Tarn Courier Grice left.')).toBe('Grice at the lock. Photograph: Lena Ortiz/Tarn Courier Grice left.')
  })
})

describe('boilerplate leaves prose alone', () => {
  test.each(prose)('%s', (text) => {
    expect(boilerplate(text, 'paragraph').filter((find) => !find.weak)).toEqual([])
  })

  test('a word that heads sections is weak', () => {
    for (const text of ['Related', 'Search', 'Home', 'Video']) expect(boilerplate(text, 'paragraph')[0]?.weak).toBe(true)
    expect(boilerplate('Privacy policy', 'heading')[0]?.weak).toBe(true)
  })

  test('quotations, poems, tables and turns are set apart', () => {
    for (const kind of ['quote', 'verse', 'cell', 'turn'] as const) expect(boilerplate('Follow us on Facebook', kind)).toEqual([])
  })
})

test.each(['. By Ada ', '[caption x=', '(AP Photo/', '• ', '. Published May 4 ', '1 of 2 • • ', '" '])('boilerplate is linear on “%s” over and over', (words) => {
  const start = performance.now()
  boilerplate(words.repeat(20000), 'paragraph')
  expect(performance.now() - start).toBeLessThan(3000)
})
