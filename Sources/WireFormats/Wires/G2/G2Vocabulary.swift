import Markup

/// The names of NewsML-G2 2.35, in its own namespace.
enum G2Vocabulary {
    /// The names as documents write them, with those of the XHTML in them.
    static let names = XMLVocabulary([
        ("", "http://www.w3.org/1999/xhtml", xhtml), ("", NewsMLG2.namespace, elementNames),
        ("", "", attributeNames), ("xml", "http://www.w3.org/XML/1998/namespace", "lang"),
    ])

    private static let xhtml = """
        html head title body p h1 h2 h3 h4 a br span em strong b i ul ol li table tbody tr td th div img
        """

    /// The elements.
    static let elements = set(of: elementNames)

    private static let elementNames =
        """
        conceptMetaExtProperty derivedFromValue newsItemExtProperty POIDetails a access accessStatus accountable action address affiliation altId
        altLoc altRep area assert assignedTo audience bag bit born br broader by
        capacity catalog catalogContainer catalogItem catalogRef ceasedToExist channel
        circle concept conceptExtProperty conceptId conceptItem conceptRef conceptSet
        confirmation contactInfo contentCreated contentMeta contentMetaExtProperty
        contentModified contentSet contributor copyrightHolder copyrightNotice country
        created creator creditline dataMining dateline dates definition deliverableOf
        deliveredItemRef delivery derivedFrom derivedFromValue description destination
        details died digitalSourceType dissolved duration edNote email embargoed end
        event eventDetails eventStatus events exDate exRule exclAudience expires facet
        facetConcept fax fileName firstCreated founded g2contentType generator genre
        geoAreaDetails group groupExtProperty groupRef groupSet hasInstrument hash
        header headerExtProperty headline hierarchyInfo hop hopHistory icon im
        incomingFeedId infoSource inline inlineData inlineRef inlineXML instanceOf
        itemClass itemCount itemMeta itemMetaExtProperty itemRef itemSet keyword
        knowledgeItem language line link locality located location mainConcept memberOf
        metadataCreator name narrower newsContentCharacteristics newsCoverage
        newsCoverageExtProperty newsCoverageSet newsCoverageStatus newsItem newsMessage
        note objectDetails occurStatus openHours organisationDetails organiser origRep
        origin packageItem partMeta partMetaExtProperty participant
        participationRequirement party personDetails phone planning planningExtProperty
        planningItem polygon position postalCode priority profile provider pubHistory
        pubStatus published publishedExtProperty rDate rRule rating rb regionDelim
        registration related remoteContent remoteContentExtProperty remoteInfo
        rightsExpressionData rightsExpressionXML rightsInfo rightsInfoExtProperty role
        rp rt ruby sameAs sameAsScheme scheduled scheme schemeMeta schemeMetaExtProperty
        sender sent service signal slugline span start subject timeDelim timestamp title
        transmitId type urgency usageTerms userInteraction versionCreated web
        worldRegion
        """

    /// The attributes without a namespace.
    static let attributes = set(of: attributeNames)

    private static let attributeNames =
        """
        accesstype accesstypeuri additionalInfo alias altitude approxend approxstart
        arbitraryValueAttributes aspect aspecturi audiobitrate audiochannels
        audiochannelsuri audiocodec audiocodecuri audiosamplerate audiosamplesize
        audiovbr authority authorityAttributes authoritystatus authoritystatusuri byday
        byhour byminute bymonth bymonthday bysecond bysetpos byweekno byyearday
        charcount chnlid class colourdepth colourindicator colourindicatoruri
        colourspace colourspaceuri commonPowerAttributes concepttype confidence
        confirmationStatusAttributes confirmationstatus confirmationstatusuri
        conformance contentrefs contenttype contenttypestandardversion
        contenttypevariant contenttypevariantstandardversion count coversfrom coversto
        created creator creatoruri custom deprecatedLinkAttributes derivedfrom dir
        duration durationunit durationunituri encoding encodinguri enctype end
        environment environmenturi flexAttributes format formatstandardversion formaturi
        freq g2flag generated generator gpsdatum guid guidref hascontent hashtype
        hashtypeuri height heightunit heightunituri how howuri href hreflang hreftype
        i18nAttributes id idformat idformaturi idref idrefs interactions interactiontype
        interactiontypeuri interval jobtitle jobtitleuri langid language latitude
        layoutorientation layoutorientationuri linecount literal longitude market
        marketlabel marketlabelsrc marketlabelsrcuri marketuri media
        mediaContentCharacteristics1 mode modeuri modified newsContentAttributes
        newsContentCharacteristics newsContentTypeAttributes orientation original
        pagecount part partid parturi persistentEditAttributes persistidref
        preferredalias pubconstraint pubconstrainturi qcode qualifyingAttributes
        quantifyAttributes radius radunit radunituri rangefrom rangeto rank
        rankingAttributes raters ratertype ratertypeuri ratingtype ratingtypeuri
        recurrenceRuleAttributes rel relevance reluri rendition renditionref
        renditionrefuri renditionuri reposrole reposroleuri representation
        representationuri residref residrefformat residrefformaturi resolution retired
        rev role roleruri roleuri root scalemax scalemin scaleunit scaleunituri
        schemecreated schememodified schemeretired scope scopeuri separator seq severity
        severityuri significance size sourceidref standard standardversion start symbol
        symbolsrc symbolsrcuri tag target targetResourceAttributes targeturi tech
        techuri timeValidityAttributes timestamp timeunit timeunituri title type typeuri
        until uri url valcalctype valcalctypeuri validfrom validto value valuedatatype
        valueunit valueunituri version versioninfo videoaspectratio videoavgbitrate
        videocodec videocodecuri videodefinition videodefinitionuri videoframerate
        videosampling videoscaling videoscalinguri videoscan videovbr why whyuri width
        widthunit widthunituri wkst wordcount x y
        """

    private static func set(of text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
