/// An element or attribute name that our readers ask for; every other name is `other`.
public enum HTMLName: UInt16, Hashable, Sendable, CaseIterable {
    case a, abbr, acronym, address, annotationXML, applet, area, article, aside, audio, b
    case base, basefont, bdi, bdo, bgsound, big, blockquote, body, br, button, canvas, caption
    case center, cite, code, col, colgroup, command, data, datalist, dd, del, desc, details
    case dfn, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer
    case foreignObject, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup
    case hr, html, i, iframe, image, img, input, ins, kbd, keygen, label, legend, li, link
    case listing, main, malignmark, map, mark, marquee, math, menu, menuitem, meta, meter
    case mglyph, mi, mn, mo, ms, mtext, nav, nobr, noembed, noframes, noscript, object, ol
    case optgroup, option, output, p, param, picture, plaintext, pre, progress, q, rb, rp, rt
    case rtc, ruby, s, samp, script, search, section, select, selectedcontent, slot, small
    case source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td
    case template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, variable
    case video, wbr, xmp
    case about, action, alt, ariaHidden, ariaLabel, async, charset, className, color, colspan
    case content, contentURL, dataLazySrc, dataOriginal, dataSource, dataSrcset
    case dataTime, dataTimestamp, datatype, datetime, disabled, encoding, face, height, hidden,
        href, hreflang, httpEquiv, id
    case itemid, itemprop, itemref, itemscope, itemtype, lang, media, name, poster, prefix
    case property, pubdate, rel, resource, reversed, role, rowspan, scope, size, sizes, src
    case srcset, start, target, type, typeof, value, vocab, width, xmlLang
    /// A name known only by its spelling.
    case other
}

extension HTMLName {
    /// The spellings of the cases, in their order, `other` aside.
    static let spellings = """
        a abbr acronym address annotation-xml applet area article aside audio b base basefont bdi
        bdo bgsound big blockquote body br button canvas caption center cite code col colgroup
        command data datalist dd del desc details dfn dialog dir div dl dt em embed fieldset
        figcaption figure font footer foreignObject form frame frameset h1 h2 h3 h4 h5 h6 head
        header hgroup hr html i iframe image img input ins kbd keygen label legend li link listing
        main malignmark map mark marquee math menu menuitem meta meter mglyph mi mn mo ms mtext
        nav nobr noembed noframes noscript object ol optgroup option output p param picture
        plaintext pre progress q rb rp rt rtc ruby s samp script search section select
        selectedcontent slot small source span strike strong style sub summary sup svg table tbody
        td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp about
        action alt aria-hidden aria-label async charset class color colspan content content-url
        data-lazy-src data-original data-src data-srcset data-time data-timestamp datatype datetime
        disabled encoding face height hidden href hreflang http-equiv id itemid itemprop itemref itemscope itemtype lang
        media name poster prefix property pubdate rel resource reversed role rowspan scope size
        sizes src srcset start target type typeof value vocab width xml:lang
        """

    /// SVG names whose capitals the tokenizer loses and the tree builder gives back.
    static let mixedCaseElements = """
        altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath
        feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
        feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
        feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
        feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient
        radialGradient textPath
        """

    /// SVG attributes whose capitals the tokenizer loses, and MathML's one.
    static let mixedCaseAttributes = """
        attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits
        diffuseConstant edgeMode filterUnits glyphRef gradientTransform gradientUnits kernelMatrix
        kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight
        markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength
        patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ
        preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur
        requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod
        startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX
        targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan
        definitionURL
        """
}
