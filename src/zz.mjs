import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmAutolinkLiteral} from 'micromark-extension-gfm-autolink-literal'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
const t=(n,f)=>{const a=performance.now();f();console.log(n,(performance.now()-a).toFixed(0))}
const s='word word word\n'.repeat(20000)
for(const [n,e] of Object.entries({gfmTable,gfmAutolinkLiteral,gfmFootnote,gfmStrikethrough,gfmTaskListItem})) t(n,()=>fromMarkdown(s,{extensions:[e()]}))
const u='a&amp; '.repeat(50000); t('amp none',()=>fromMarkdown(u));for(const [n,e] of Object.entries({gfmTable,gfmAutolinkLiteral,gfmFootnote,gfmStrikethrough,gfmTaskListItem})) t(n,()=>fromMarkdown(u,{extensions:[e()]}))
const v='[a] '.repeat(20000); t('[a] none',()=>fromMarkdown(v))
