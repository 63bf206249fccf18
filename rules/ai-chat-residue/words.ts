/**
 * What a chat assistant says to the person who asked it, as patterns of sentences. From Wikipedia’s “Signs of AI writing” and from texts
 * that were published with them. “^” is the start of a sentence.
 */
export const chatPhrases = {
  limit: [
    String.raw`\b(?:[Mm]y|[Tt]he model’s) (?:knowledge|training)(?: data)? (?:cut-?off|only (?:goes|extends)|was last updated|ends in)\b`,
    String.raw`\b(?:specific|further|detailed) (?:details|information)(?: about [^.]{1,80}| on [^.]{1,80}| regarding [^.]{1,80})? (?:is|are) not (?:widely|extensively) documented\b`,
    String.raw`\b(?:specific|further|detailed|more) (?:details|information)(?: about [^.]{1,80}| on [^.]{1,80}| regarding [^.]{1,80})? (?:is|are) (?:not|limited and not) (?:widely|extensively|readily|publicly) (?:documented|detailed|disclosed) (?:in (?:the )?(?:available|provided|accessible)|or available)`,
    String.raw`\b[Aa]s an? (?:AI|artificial intelligence|large language|AI[- ]powered|AI[- ]based|computer|machine learning) (?:language )?(?:model|assistant|chatbot)\b(?=,| (?:I|trained|developed|created))`,
    String.raw`\b[Aa]s of my (?:last|latest|most recent|current) (?:knowledge |training |data )?(?:update|cut-?off|training|revision)\b(?: date)?(?: in \w+ \d{4}| in \d{4})?`,
    String.raw`\b[Bb]ased on the (?:provided|available|given|supplied) (?:search results|snippets|context|sources provided)\b`,
    String.raw`^(?:I’m sorry|I am sorry|Sorry|I apologi[sz]e),? but (?:as an AI\b|I (?:cannot|can’t|am unable to|’m unable to|won’t be able to) (?:assist|help|fulfil|comply|generate|create|provide|browse|access)\b)`,
    String.raw`^I(?:’m| am)? (?:do not|don’t|cannot|can’t|unable to) (?:have (?:access to|real-time)|browse|access (?:the internet|real-time|external))\b`
  ],
  offer: [
    String.raw`^###? Feel free to\b`,
    String.raw`^(?:Certainly|Sure|Sure thing|Of course|Absolutely|Great question|Got it)[!.,]? (?:Here (?:is|are)|Here’s|Below (?:is|are)|I(?:’d| would) be (?:happy|glad) to|I can (?:certainly )?help|I(?:’ve| have) (?:drafted|rewritten|revised|written)|Let me (?:help|draft|rewrite|rephrase))\b`,
    String.raw`^(?:Here (?:is|are)|Here’s|Below is) (?:a|an|the|your) (?:[\w-]+,? ){0,4}(?:version|draft|rewrite|revision|rewording|paraphrase|outline) (?:of (?:your|the|this)|for (?:your|the|this)|that|in|with)\b[^.!?]{0,120}:$`,
    String.raw`^(?:Is there anything else|If you(?:’d| would) like, I can|If you(?:’d like| want),? I can|Want me to|Do you want me to|Shall I (?:draft|rewrite|continue|add)|I can also (?:draft|rewrite|provide|create|help|generate))\b`,
    String.raw`^(?:Please )?[Ff]eel free to (?:ask|adjust|adapt|customi[sz]e|modify|edit|tweak|let me know|reach out if)\b`,
    String.raw`^(?:Please )?[Ll]et me know if (?:you(?:’d| would)? (?:like|need|want|have|prefer)|there(?:’s| is) anything|I can|this works|any)\b`,
    String.raw`^I hope (?:this|that) (?:helps|is helpful|meets your (?:needs|expectations)|answers your question|finds you well)(?= ?[.!]|$| ?[–—-] )`,
    String.raw`^Would you like (?:me to|help (?:with|in|formatting|drafting)|a (?:shorter|longer|more|different) )\b`
  ],
  page: [
    String.raw`^(?:Regenerate response|Regenerate|Copy code|ChatGPT said:|You said:|ChatGPT can make mistakes\b|Continue generating|Stop generating|Thought for (?:\d+|a few|a couple of) (?:seconds|minutes?))(?= ?[.:]?$|\. Check)`,
    String.raw`^ChatGPT can make mistakes\b`
  ],
  letter: [
    String.raw`^Subject: (?:Re(?:quest|vision|garding)|Proposed?|Proposal|Draft|Edit|Appeal|Submission|Update|Inquiry|Correction|Clarification|Application)\b`,
    String.raw`^\(?Note: (?=[^.]{0,160}\b(?:placeholders?|replace|fill in|bracketed|fictional|hypothetical|adjust|as needed)\b)`
  ]
} as const
