/** A list of fixed phrases of web pages. */
export interface PhraseList {
  readonly kind: string
  /** `line`: the phrase begins a line and says what the whole line is. `sentence`: it may begin any sentence, and ends with it. */
  readonly of: 'line' | 'sentence'
  /** A line or sentence of more words is something else. */
  readonly most: number
  /** A word that stands in each: their beginnings say little. */
  readonly says?: 'may'
  /**
   * Regular expressions that ignore case, with a few signs of their own: `…` some words of the same sentence, `<Name>` words with
   * capitals, `<Headline>` what such a line goes on with, `<network>` Facebook and the like, `<when>` a date, a time of day or both, `<agency>` who sells pictures.
   */
  readonly phrases: readonly string[]
}

export const boilerplatePhrases: readonly PhraseList[] = [
  {
    kind: 'ad', of: 'line', most: 12,
    phrases: [
      '(article|story|content|text|post) continues? (below|after) …$', 'ad[:.]? [-–—|]? ?(article|story|content) continues …$',
      'advertisement[:.]? [-–—|]? ?(article continues|story continues|content continues|continue reading|scroll|skip|supported by|close|learn more|remove) …$'
    ]
  },
  {kind: 'ad', of: 'sentence', most: 12, phrases: [
      '(story|article) continues (below|after)', 'scroll down (for video|to continue)'
    ]},
  {
    kind: 'sponsor', of: 'line', most: 14,
    phrases: [
      '(created|produced) in partnership with (the )?<Name>[.]?$',
      '(promoted|sponsored|paid|partner|branded|advertiser) (content|post|story|stories|links?|feature|article|message|partnership) ?([:|–—-]|(by|from|in partnership) )',
      '(sponsored|presented|brought to you|paid for|powered|promoted|supported|paid content) by:? (the |our )?<Backer>[^.!?;,]*[.!?]?$',
      '(this|the) (article|post|story|content|podcast|episode|newsletter) (is|was) (sponsored|paid for|brought to you|made possible|produced in partnership|a paid|an ad)',
      'in (paid )?(partnership|association) with (the )?<Name>[.]?$'
    ]
  },
  {
    kind: 'sponsor', of: 'sentence', most: 12,
    phrases: [
      '(sponsored|presented|brought to you|paid for) by (the |our friends at )?<Backers>(?=[.|]|$)'
    ]
  },
  {
    kind: 'legal', of: 'sentence', most: 90,
    phrases: [
      '(by|if you continue) (clicking|continuing|to use|to browse|using (this|our|the) (site|website|service|app|form|page)|signing up|subscribing|registering|submitting|choosing|proceeding|visiting (this|our)|providing your|joining|creating an|browsing (this|our)) … (you|I) (are )?(agree|consent|accept|acknowledge|confirm|agreeing|consenting|accepting)',
      '(if|when) you (buy|purchase|click|make a purchase|shop) … (may (earn|get|receive|make)|earns?|receives?|get) … (commission|share|portion|compensation)',
      '(javascript|java script) (is|appears to be) (not available|disabled|turned off)'
    ]
  },
  {
    kind: 'legal', of: 'sentence', most: 90, says: 'may',
    phrases: [
      '(some|we|this|our|all) … may (earn|receive|get|collect) an? (affiliate |small )?(commission|portion of (the )?sales)'
    ]
  },
  {
    kind: 'legal', of: 'sentence', most: 90,
    phrases: [
      '(we|this site|this website|our site|our website|the site|the website) (and our partners )?(also )?uses? (… )?cookies (and|to|on|for|or|in order)',
      "(you|you've) (have )?(now )?(reached|viewed|read|used|hit|exceeded) (your|all (of )?your|the|\\d+) … (articles?|stories|limit|views)",
      'javascript (must be|needs to be) enabled', 'javascript is required (to|for) (view|use|this)',
      'please (enable|turn on|switch on|activate|disable your) (javascript|cookies|ad ?blocker)',
      'this (\\w+ ){1,3}requires? javascript', 'this (form|page|site|website) is protected by (re)?captcha',
      'this (site|website) uses akismet',
      'you (can|may) (unsubscribe|opt[- ]out|manage your|change your (preferences|settings)|withdraw your consent) … (at any ?time|here|below|settings|preferences)',
      'you (need|must|have) (to )?(enable|have) javascript', 'you have \\d+ (free )?(articles?|stories)'
    ]
  },
  {
    kind: 'legal', of: 'line', most: 40,
    phrases: [
      '(log|sign) ?in (to (continue|read|access|comment|view|save|post|reply)|or (sign|register|create|subscribe)|with (facebook|google|apple)|here|now)',
      '(thank|thanks) (you )?for (registering|subscribing|signing up|your (registration|subscription))(?=[.! ]*$|[.!] | to (our|the) (newsletter|list))',
      'already (an? |have an? )?(subscriber|member|account|registered) ?[?]', 'need an account[?]',
      'not an? (subscriber|member)( yet)?[?]( (sign|join|subscribe|register|create|log)|$)',
      'register (for free$|now$|to (continue reading|read|access))', 'subscribe (or|to) (log|sign|continue|read|unlock)',
      'this (article|content|story|post) is (for|only|available|exclusive|reserved|premium) … (subscribers|members)',
      'to (continue|keep) reading( this (article|story))?,? (please )?(subscribe|sign|log|register|create|disable|you)',
      'unlock (this|unlimited|full) (article|story|access|content)', 'want access to (this|more)'
    ]
  },
  {
    kind: 'embed', of: 'line', most: 20,
    phrases: [
      '(media|video) playback is', '(skip|end of) (twitter|facebook|instagram|youtube|tiktok) post',
      '(slideshow|photos|gallery) ?\\(\\d+ (images|photos)\\)$',
      'a (post|video|photo|story) shared by [^.!?]{1,60}(\\(@|$)', 'audio for this (article|story) is', 'error loading',
      'javascript is (not available|disabled)', 'loading ?([.]{3}|video|comments|poll|player|tweet)', 'now playing ?:',
      "this (content|video|tweet|post|embed|media|player|browser) (could not be|cannot be|can't be|is not|isn't|is no longer|no longer) (loaded|played|displayed|available|supported|embedded)",
      'video (player is loading|unavailable|ad feedback)', 'view (the )?(tweet|post)$',
      'view this (post|photo|video|tweet|profile) on',
      "your browser (does not support|doesn't support|is out of date|is not supported)"
    ]
  },
  {
    kind: 'embed', of: 'sentence', most: 40,
    phrases: [
      'a (post|video|photo) shared by … \\(@\\w+\\)( on <when>( at [\\d:apm]+ ?[A-Z]{3})?)?',
      'media playback is (not |un)supported', "your browser (does not|doesn't) (currently )?(support|recognize)"
    ]
  },
  {
    kind: 'copyright', of: 'line', most: 90,
    phrases: [
      '(copyright|©|c\\)|tm and)[ ,]*((copyright|\\(c\\)|©)[ ,]*){0,2}(by )?(the )?([\\p{L}&.,\'’ -]{1,50}?,? )?\\d{4}([-–, ]+\\d{2,4})*(?=$|[.,;| )–—-]+($|[^<lower> ]|by|all))'
    ]
  },
  {kind: 'copyright', of: 'line', most: 20, phrases: [
      '(copyright ?©|©) ?(?=[\\p{L}])', 'copyright (by )?(the )?<Name>[.]?$'
    ]},
  {
    kind: 'copyright', of: 'sentence', most: 40,
    phrases: [
      '(reprinted|republished|reproduced|used) (with|by) (the )?permission'
    ]
  },
  {
    kind: 'copyright', of: 'sentence', most: 40, says: 'may',
    phrases: [
      '(this|the|all|no)( \\w+){1,6} may (not )?be (published|reproduced|copied|rewritten|redistributed|broadcast|reprinted|used|distributed) … (broadcast|rewritten|redistributed|without|distributed|reproduced|transmitted|permission|except)'
    ]
  },
  {
    kind: 'copyright', of: 'sentence', most: 40,
    phrases: [
      'all (content |other )?rights reserved(?=[.]?$|[.] |[,;|)]| worldwide)', 'click here for reprint',
      'content (created by|on this (site|page)) … available without charge',
      'reproduction (in whole|without|of) … (prohibited|permission)', 'used under licen[cs]e'
    ]
  },
  {
    kind: 'agency', of: 'line', most: 60,
    phrases: [
      '(originally|first) (published|appeared|posted) (on|in|at|by) [^,.]{2,80}[.]?$',
      '(reporting|additional reporting|writing|editing|compiled|edited|produced)( and \\w+)? (by|from|in [\\p{L} ,]{2,40} by) <Name>',
      'cross-posted (from|at|on)', 'for (republishing|licensing) (opportunities|guidelines)', 'for immediate release',
      'this (piece|report|interview|content) (was |has been |is )*(first|originally|also) (published|appeared|produced|posted) (on|in|by|at|from|with|here|as)',
      'this (story|article|post|column|essay|op-?ed) (was |has been |is |first |originally )*(published|appeared|produced|provided|republished|reprinted|adapted|excerpted|posted) (on|in|by|at|from|with|here|as)',
      'view (original|source) (content|version)'
    ]
  },
  {kind: 'agency', of: 'sentence', most: 40, phrases: ['content created by']},
  {
    kind: 'update', of: 'line', most: 40,
    phrases: [
      'check back (for (more|updates|the latest|further)|here|soon|later)',
      'more to (come|follow)(?=[.! ]*$| (as|on this|at))', 'refresh (this page |the page )?for (updates|the latest)',
      'stay (tuned|with) (for|to|us) … (update|updates|more|live|information|details|coverage|latest)',
      'this (page|item|report|piece|column) has been (corrected|updated)',
      'this (story|post|article) is (breaking|developing)',
      'this (story|post|article|live ?blog) (has been|was|will be|is being) (corrected|updated|clarified|revised)',
      'this is an? (breaking|developing) (news )?story'
    ]
  },
  {
    kind: 'image-credit', of: 'line', most: 40,
    phrases: [
      '(enlarge|expand) (this )?(image|photo)',
      '(feature|featured|cover|file|header|lead|main|stock) (photo|image|picture)s? ?(credits?|source|courtesy|by|:) ?:? ?(?=<Name>)',
      '(image|media|video) (copyright|caption) (?=<Name>)', '(photo|photograph|image|picture)s?/(?=<Name>)',
      '(photo|photograph|image|picture|graphic|illustration)s? ?: ?©?(?=<Name>(/|[.]?$|,? (for|via)|, (<agency>)))',
      '(photo|photograph|image|picture|illustration|graphic|screenshot|screengrab)s? by:? (?=<Name>([/,|.]|$|,? (for|via)))',
      '(photo|photograph|image|picture|illustration|graphic|video|screenshot|screengrab)s? (credits?|source|copyright|courtesy( of)?|via|caption) ?(:|©|(?=<Name>(/<Name>)*[.]?$))',
      '(toggle|hide|show) caption',
      'credits? ?: ?(?=<Name>( ?[/|,] ?<Name>)*[.]?$|©)', 'file (photo ?:|[-–—])', 'image copyright … image caption'
    ]
  },
  {
    kind: 'contact', of: 'sentence', most: 30,
    phrases: [
      '(write to|e-?mail|contact|reach|email) [^!?@]{0,80}[^\\s@]@[\\w-]+[.]\\w+',
      'send (tips|story ideas|comments|news tips|questions|feedback) [^!?@]{0,60}[^\\s@]@[\\w-]+[.]\\w+'
    ]
  },
  {kind: 'contact', of: 'line', most: 40, phrases: ['(contact|email|write|send|for|press|media) … can be reached (at|via|on)']},
  {
    kind: 'prompt', of: 'sentence', most: 60,
    phrases: [
      '(help|support|keep) … (our|independent|this|free|quality) … (become a (member|subscriber|supporter)|sign up for|subscribe|donate|make a (donation|contribution))',
      "(like|love|enjoy|liked|enjoyed) (what you('re|  are)? (see|read|reading|seeing)|this (article|story|post|content|page))[?]",
      'become an? (member|subscriber|supporter|patron)( today| now|$|[.!])',
      'click here to (subscribe|sign up|join|get|share|donate|follow|download)', 'follow (us (on|at)|@\\w+|(us|me)[!:])',
      'follow (us|me|him|her|them|our|the author|@\\w+|<Name>)(,? (and|or|also|live|at|the|more) …)?,? (on|at|via) (… )?(<network>)(?=[.,:;!)]|$| (and|or|at|for|to|here|now|@|\\(|http))',
      'if you (like|liked|enjoy|enjoyed|value|appreciate|believe in) (this (article|story|post|piece|video|page|map|newsletter|episode|podcast|work)|what you|what we|our) …, (please )?(like|follow|share|sign|subscribe|consider|support|donate|become|join|check)',
      'join (our|the) … (forums?|community|group|channel) to (keep|talk|discuss|share|chat)', 'listen and subscribe', 'listen here',
      'listen to (article|this article|story|this story)',
      'listen to (the|our|these|this|more) … (podcasts?|episode)( here| below| now| on)?(?=[.!:]|$| (on|at))',
      'please (subscribe|support (us|our)|share this|like and|follow us)',
      'please consider (making a |a )?(donating|donation|contributing|contribution|becoming a|supporting (our|us|independent)|subscribing)',
      'please donate(?=[.!]|$| (now|today|here|to (us|our)))',
      'sign[- ]?up (for|to|here|now|today|free|and) … (newsletters?|inbox|email (newsletters?|alerts?|updates)|alerts?|briefing|digest|updates|bulletin|rundown|roundup)', 'sign[- ]?up (here|now|today)',
      'sign[- ]?up for (the|our) <Name>(?=[.!]|$| (here|today|now))',
      'subscribe (now|today|here|for (free|more|full|unlimited|as little|just|only|[$£])|and (get|stay|never))',
      'subscribe (to|for) … (newsletters?|channel|podcasts?|emails?|alerts?|feed|updates|magazine|inbox|youtube|itunes|mailing list|notifications)', 'subscribe to (support|continue reading|read|get|receive|unlock|access|keep)',
      'subscribe to <Name> (and|for) (stay|get|read|receive|enjoy|unlimited)', 'support (our|independent|quality|local) journalism(?=[.!]|$| (by|with|and|today))',
      'to (help|support|keep) … (our|independent|this|free|quality) … (become a (member|subscriber|supporter)|sign up for|subscribe|donate|make a (donation|contribution))',
      'want (more|to (read|get|stay|keep)) …[?](?= (Sign|Subscribe|Click|Get|Follow|Join|Check))',
      'you (will|are) be(ing)? redirected (back )?to'
    ]
  },
  {
    kind: 'prompt', of: 'line', most: 60,
    phrases: [
      '(get|want|stay|like|never|receive|join|sign|trending) [^.!?]{0,140}(in|to|from) (… )?your (e-?mail )?inbox',
      '(get|want|stay|like|never|the|receive|join|every|daily|for) [^.!?]{0,140}(subscribe to our|newsletter sign[- ]?up|sign[- ]?up (here|for (our|the|free|daily|weekly) … newsletters?))',
      '(the|every|daily|delivered|for) [^.!?]{0,140}delivered (… )?(in|to) your (e-?mail )?inbox'
    ]
  },
  {
    kind: 'prompt', of: 'line', most: 30,
    phrases: [
      '(click|tap) (here )?to (share|email|print|tweet|subscribe|sign up|join|donate|follow|comment|download|get|like|enlarge)',
      '(get|download|install) (the|our) … apps?( …)?[.!]?$',
      '(have|got) (an?|some|any) (news tips?|tips?|story ideas?|corrections?) …[?]',
      '(leave|post|write|add) (a |your )?(comment|reply)(?=[\\s.!:(]*($|\\(|\\d|here|now|below|to ))',
      '(sorry, your blog cannot|post was not sent|email check failed|save my name, e-?mail|please (re-)?enter (your|a valid)|please verify you)',
      'click here to get', 'comments (are|have been) (closed|disabled|turned off|moderated)',
      'follow [^.!?]{1,60}(@\\w+|(on|at) (<network>)(?=[.,:;!)]|$| (and|or|at|for|to|@|\\(|http))|twitter[.]com/)',
      "get (the|our|this|today's?|your|breaking|email|free|daily|weekly|text) … (newsletters?|alerts|e-?mails|delivered|digest|app)",
      'get [^.!?]{3,40} on the go',
      'join (the|our) (conversation|discussion|debate|mailing list|community|forums?|newsletter|facebook|whatsapp|telegram)(?=[.!:]*$| (on|by|in the comments|here|now|below|group|page|channel|at <Name>))',
      'join \\d[\\d,]* (other )?(subscribers|followers|readers)', 'notify me of (new|follow-?up)', 'read all comments',
      'read or share this story',
      'share (this|on|via|to|all|with|your|it|the) … (story|article|post|page|link|video|facebook|twitter|whatsapp|linkedin|reddit|pinterest|instagram|telegram|email|friends|thoughts|comments|options|tweet|share|pin)( …)?[.!:]?$',
      'tell us (about your|what you think|your)',
      'we (welcome|want|encourage|invite|would love) (your|you|to hear) … (comments?|feedback|hear|thoughts)',
      'your (comment|email) (is awaiting|has been sent|was sent)', 'your email address will not be published'
    ]
  },
  {
    kind: 'byline', of: 'line', most: 14,
    phrases: [
      '(written|words|story|report|text|photos|video|reporting|produced|edited) (and (edited|produced) )?by:? <Name>((,| [|]| [-–—/•])+ ?[^.!?]{0,60})?[.]?$',
      'by <Name>((,| [|]| [-–—/•])+ ?[^.!?]{0,60})?$', 'special to (the )?<Name>$',
      'staff (writers?|reporters?|report|reports|and wire reports)$'
    ]
  },
  {
    kind: 'byline', of: 'line', most: 18,
    phrases: [
      '(first|last|originally) (published|updated|posted|modified)( on| at)?(:| [-–—|])? {0,2}(?![^.]*, <lower>|.*<lower>[.!?]$)<when>',
      '(published|updated?|posted|modified|created|edited)( on| at)?(:| [-–—|])? {0,2}(?![^.]*, <lower>|.*<lower>[.!?]$)<when>',
      'estimated read(ing)? time', 'read(ing)? time ?:? ?(\\d|about)'
    ]
  },
  {
    kind: 'navigation', of: 'line', most: 60,
    phrases: ['story highlights']
  },
  {
    kind: 'navigation', of: 'line', most: 45,
    phrases: [
      '(category|categories) ?:[^.!?]*$',
      '(filed (under|in|to)|tags?|tagged( with| as| in)?|related (topics|tags|tickers|people|companies)|explore more on( these topics)?|posted in|in this article|more in) ?:',
      'home(page)? ?([|›»→•·]|>(?=[^>]+>)) ?(?=\\p{L})[^.!?]{0,160}$'
    ]
  },
  {
    kind: 'navigation', of: 'line', most: 12,
    phrases: [
      '(back|return|go) to (the )?(top|homepage|home page|main menu|all (posts|articles|stories|news)|results|search results)$',
      '(next|previous|prev|older|newer)( (article|story|post|page|entry|posts|slide|video))? ?[›»>→:]?$',
      '(posted|filed) (in|under) <Name>$',
      '(skip|jump) to (the )?(main |primary |page )?(content|navigation|search|menu|footer|comments|sidebar|article|right rail|section|site index|accessibility)',
      '(toggle|open|close|expand|collapse) (the )?(main |site |mobile |sub)?(menu|navigation|search|sidebar|dropdown|comments|nav|panel)',
      'page \\d+ (of|/) \\d+$'
    ]
  },
  {
    kind: 'teaser', of: 'line', most: 32,
    phrases: [
      "(also read|also see|don't miss|dont miss|exclusive|flashback|full coverage|gallery|go deeper|interactive|listen|listen now|live updates|more|more coverage|more news|more on this|more stories|must read|must see|must watch|photos?|read|read also|read more|read next|read now|read on|recommended|recommended reading|related|related articles?|related content|related coverage|related links?|related news|related posts?|related roundup|related stories|related story|related videos?|see more|slideshow|suggested reading|videos?|watch|watch also|watch below|watch live|watch more|watch next|watch now) ?(:|>>|»|→|[-–—|] ) ?<Headline>", '(see|see also) ?(:|>>|»|→|[-–—|] ) ?<Headline>(?!.*(\\(\\d{4}|v[.] |§|pp?[.] ?\\d|chapter|section|table|figure|appendix))',
      'also on [\\w-]+[.](com|org|net|co|tv|news)',
      'also: (see|read|watch|check out)'
    ]
  },
  {
    kind: 'teaser', of: 'line', most: 20,
    phrases: [
      '(continue|keep) reading( (the|this) (main |full )?(story|article|post)| here| below| at <Name>)?(?=[:.!»→› ]*$|:)',
      '(more )(from around the web|from the web)',
      '(most|more) (popular|read|viewed|shared)( (in|on|from) <Name>| stories| articles| posts| videos)?$',
      '(people|readers) (also|are) (read|reading|talking)', 'click here(?=[.!»]*$| (to|for|now))', 'from around the web',
      'more (from|great|top|local|national|world) (the )?<Name>:?$', 'more (in|on|about|by) (the )?<Name>:$',
      'popular (in|on) <Name>$',
      'read (more|the full (story|article|report|interview|transcript|text)) (about|from|on|at|in|of|stories|articles?|coverage) [^.,;!?]{2,80}[»›]?$',
      'see (more|all|our) (from|stories|photos|articles|coverage|videos|posts)[^.!?]{0,60}$',
      'view (all|the|full|more|original) (comments|gallery|slideshow|posts|articles|stories|story|article|archive)[^.!?]{0,40}$',
      'watch (the )?(full )?(video|clip|interview|episode|trailer|segment)[^.!?]{0,30}(below|above|here|now)[.!:]?$',
      'what to read next', 'you (may|might) (like|be interested in|have missed)[:.! ]*$',
      'you (may|might) also (like|enjoy|want to read|be interested in|have missed)'
    ]
  },
  {
    kind: 'teaser', of: 'sentence', most: 30,
    phrases: [
      '(watch|listen) below', 'check out our … (here|below|podcast|channel|newsletter|page|website|app|videos|coverage)',
      'click here (for|to)',
      'read (it|more|on|the rest|all about it|the (full |whole |entire |complete |rest of the |original )?(story|article|report|interview|text|statement|letter|transcript|piece|post|column|review|essay|excerpt|speech))( (about|of|on|from|at|in|stories|by) …)?,? ?(here|below|at the link|on our (site|website|app)|by clicking|»|→|›|>>)(?=[.!:\\s]|$)',
      'see (the )?(video|clip|photos?|tweet|post) (below|above|here)',
      'watch (it|the (full )?(video|clip|interview|segment|exchange|remarks)),? (here|below|above|via)'
    ]
  },
  {kind: 'ticker', of: 'line', most: 99, phrases: ['ticker security last change']}
]
