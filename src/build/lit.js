/** What of Lit a visitor loads: its long names shortened, and what no card needs taken out. */

/**
 * Lit's own members that no page calls: their long names would be most of what is left of Lit. Not
 * among them are those that it looks up by name as well: elementProperties and finalized.
 */
export const internal =
  /^(_\$.*|_initializers|addController|addInitializer|createProperty|elementStyles|enableUpdating|finalizeStyles|getPropertyDescriptor|getPropertyOptions|getUpdateComplete|isUpdatePending|performUpdate|removeController|renderOptions|scheduleUpdate|shouldUpdate)$/;

/**
 * What Lit can do and no card needs: a tenth of what a visitor would load. Each is what it is, what in
 * our own source would need it (the build fails on that), and the cuts: where it stands in Lit (the
 * build fails where Lit no longer reads like this), and what stands there instead.
 */
const unneeded = [
  [
    'decorators, and what Lit keeps in globals',
    /lit\/decorators/,
    [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap/, '0'],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this)/, ''],
    [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
    [/,void 0!==t\.l&&\(.*?\)(?=,)/, ''],
    [/,this\.constructor\.l\?\.forEach\(.*?\)\)/, ''],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?(?=\}let t=!1)/, ''],
    [/,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)/, ''],
  ],
  ['polyfills', /polyfill-support/, [/\w\.\w+PolyfillSupport\b/, 'void 0']],
  ['browsers without adoptedStyleSheets', /litNonce/, [/\w\.ShadowRoot&&.*?(?=,s=)/, '!0']],
  [
    'render roots of its own making',
    /super\.createRenderRoot/,
    [/createRenderRoot\(\)\{const t=this\.shadowRoot.*?,t\}/, ''],
    [/createRenderRoot\(\)\{const t=super.*?,t\}/, ''],
    [/\w\.shadowRootOptions=\{mode:"open"\},/, ''],
  ],
  [
    'rendering before a node',
    /renderBefore/,
    [
      /const e=s\?\.renderBefore\?\?i;.*?return h\._\$AI\(t\),h/,
      '(i._$litPart$??=new k(i.appendChild(c()),null,void 0,s))._$AI(t)',
    ],
    [/this\._\$Do=(?=e\()/, ''],
    [/,this\._\$Do=void 0/, ''],
  ],
  [
    'hydration',
    /lit-element-hydrate/,
    [/\w\.litElementHydrateSupport/, '(void 0)'],
    [/\w\._\$litElement\$=!0,/, ''],
  ],
  [
    'properties that reflect',
    /\breflect:/,
    [/_\$ET\(t,s\)\{.*?\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=.*?,(?=this\._\$EM)/, ''],
    [/,!0===e&&this\._\$Em!==t&&.*?\.add\(t\)/, ''],
  ],
  [
    'attributes in JSON',
    /type: (Array|Object)/,
    [/toAttribute\(t,s\)\{.*?return t\},/, ''],
    [/case Object:case Array:try.*?(?=\}return i)/, ''],
  ],
  [
    'defaults of attributes',
    /useDefault/,
    [/\|\|i\.useDefault&&.*?\(t,i\)\)(?=\)\)return)/, ''],
    [/i&&!\(this\._\$Ej.*?\)\|\|(?=\(this\._\$AL)/, ''],
    [/this\._\$Ej\?\.get\(e\)\?\?/, ''],
  ],
  [
    'styles with expressions',
    /css`[^`]*\$\{/,
    [/if\((this\._\$cssResult\$=!0),.*?;(?=this)/, '$1;'],
    [/1===t\.length\?(t\[0\]):.*?,t\[0\]\)(?=;)/, '$1'],
    // One style sheet a css`` is as many as one for its strings.
    [/this\._\$cssResult\$=!0;(?=this)/, ''],
    [/,this\.t=e(?=\}get styleSheet)/, ''],
    [
      /const s=this\.t;if\(e&&void 0===t\)\{.*?\}return t\}toString\(\)\{return this\.cssText\}/,
      'void 0===t&&(this.o=t=new CSSStyleSheet).replaceSync(this.cssText);return t}',
    ],
  ],
  [
    'accessors under a property, and symbols for its name',
    /\bset \w+\(/,
    [
      /const\{get:e,set:r\}=.*?return\{get:e,set\(s\)\{.*?this\.requestUpdate/,
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate',
    ],
    [/\[\.\.\.r\(t\),\.\.\.o\(t\)\]/, 'r(t)'],
  ],
  [
    'options of properties',
    /\b(converter|hasChanged|noAccessor|state): /,
    [/h="function"==typeof t\.converter\?.*?:u;/, 'h=u;'],
    [/\{attribute:!0,type:String,.*?\}(?=;)/, '{}'],
    [/\(i\.hasChanged\?\?f\)/, 'f'],
    [/s\.state&&\(s\.attribute=!1\),/, ''],
  ],
  [
    'more of a life cycle than update',
    /\b(willUpdate|shouldUpdate|firstUpdated|updated)\(/,
    [
      /t=this\.shouldUpdate\(s\),t\?\(this\.willUpdate\(s\),(.*?this\.update\(s\))\):.*?(?=\}catch)/,
      '$1,t=!0',
    ],
    [
      /this\.hasUpdated\|\|\((this\.hasUpdated=!0),this\.firstUpdated\(t\)\),this\.updated\(t\)/,
      '$1',
    ],
    [/willUpdate\(t\)\{\}/, ''],
    [/shouldUpdate\(t\)\{return!0\}/, ''],
    [/updated\(t\)\{\}firstUpdated\(t\)\{\}/, ''],
  ],
  ['the end of controllers', /removeController/, [/removeController\(t\)\{.*?\}(?=_)/, '']],
  [
    'templates of SVG and MathML',
    /\b(svg|mathml)`/,
    [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
    [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
    [/if\((this\.el=.*?),2===i\|\|3===i\)\{.*?\}(?=for)/, '$1;'],
  ],
  [
    'values that change nothing',
    /noChange/,
    [/&&t!==E(?=&&this\._\(t\))/, ''],
    [/&&t!==E(?=,o&&)/, ''],
    [/r===E&&\(r=this\._\$AH\[n\]\),/, ''],
    [/if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/, 't??=A;'],
    [/render\(\)\{return r\}/, 'render(){}'],
  ],
  [
    'listeners that are objects',
    /@\w+=\$\{\{/,
    [/\|\|t\.capture!==s\.capture\|\|.*?passive(?=,h)/, ''],
    [
      /"function"==typeof this\._\$AH\?(this\._\$AH\.call\().*?,t\):.*?\(t\)(?=\})/,
      '$1this.options.host,t)',
    ],
  ],
  ['documents of its own choice', /creationScope/, [/\(t\?\.creationScope\?\?l\)/, 'l']],
  [
    'directives',
    /lit\/(async-)?directive/,
    [/function M\(t,i,s=t,e\)\{.*?(?=class)/, 'const M=0;'],
    [/t=M\(this,t,i\),/, ''],
    [/t=M\(this,t,i,0\),/, ''],
    [/M\(this,(e\[s\+n\]),i,n\)/, '$1'],
    // Nor does anybody ask where a part is.
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
    [/get parentNode\(\)\{let t=.*?\}get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/, ''],
    [/get tagName\(\)\{.*?\}/, ''],
    // With them goes what tells them whether the card is in the page.
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
    [/get _\$AU\(\)\{.*?\}(?=constructor)/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/setConnected\(t\)\{.*?\}(?=\}class)/, ''],
    [/this\._\$AP\?\.\(!1,!0,s\)/, ''],
    [/this\._\$AN=void 0,/g, ''],
    [/connectedCallback\(\)\{super.*?\}disconnectedCallback\(\)\{super.*?\}(?=render)/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=.*?\),(?=super)/, ''],
  ],
  ['compiled templates', /lit-compiled/, [/"number"==typeof s\?(.*?):\(void 0.*?,s\)(?=;)/, '$1']],
  [
    'expressions in raw text',
    /<(script|style|textarea|title)\b[^>]*>[^<]*\$\{/,
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else)/, ''],
    [/y\.test\(u\[2\]\)&&.*?"g"\)\),/, ''],
  ],
  [
    'expressions in comments',
    /<!--[^>]*\$\{/,
    [/(if\(r\.data===n\)d\.push\(\{type:2,index:l\}\));else\{.*?\}(?=l\+\+)/, '$1;'],
  ],
  [
    'comments, and names of tags that vary',
    /<!--|html`[^`]*<\/?\$\{/,
    [/"!--"===u\[1\]\?c=_:.*?:void 0!==u\[3\]&&\(c=p\)/, 'c=p'],
    [/\(c=n\?\?v,d=-1\)/, '(c=v,d=-1)'],
    [/c===\$\|\|c===g\?c=p:.*?,n=void 0\)/, 'c=p'],
    [/\/<\(\?:\(!--\|.*?\/g,_=.*?,m=\/>\/g/, '/<\\/?[a-zA-Z][^>\\s]*/g'],
  ],
  [
    'expressions as attributes',
    /<[\w-]+ \$\{/,
    [/void 0===u\[1\]\?d=-2:/, ''],
    [/\(-2===d\?i:x\)/, 'x'],
    [/else t\.startsWith\(o\)&&\(.*?\(t\)\)/, ''],
    [/6===r\.type&&\(.*?\)\)/, '0'],
    [/class Z\{.*?(?=const j)/, ''],
    [/,F:Z/, ''],
  ],
];

export const trimLit = () => {
  const due = new Set(unneeded.flatMap(([, , ...cuts]) => cuts));
  return {
    name: 'trim-lit',
    transform(code, id) {
      if (/node_modules.*lit/.test(id))
        for (const cut of unneeded.flatMap(([, , ...cuts]) => cuts)) {
          const trimmed = code.replace(...cut);
          if (trimmed !== code) due.delete(cut);
          code = trimmed;
        }
      else
        for (const [what, need] of unneeded)
          if (need.test(code)) this.error(`${id} needs ${what}: keep that in Lit.`);
      return { code, map: null };
    },
    buildEnd(error) {
      const hasLit = [...this.getModuleIds()].some((id) => id.includes('lit-html'));
      if (!error && hasLit && due.size)
        this.error(`Lit no longer reads like this: ${[...due].join(' ')}`);
    },
  };
};
