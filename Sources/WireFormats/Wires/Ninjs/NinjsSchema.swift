/// The shapes of the three generations of ninjs, in a notation of our own; see ``NinjsShape``.
struct NinjsSchema: Sendable {
    let shapes: [String: NinjsShape]

    private init(_ shapes: [String: String]) {
        self.shapes = shapes.mapValues(NinjsShape.init)
    }

    /// The schema of a generation: 1, 2 or 3.
    static func generation(_ number: Int) -> NinjsSchema {
        switch number {
        case 1: first
        case 2: second
        default: third
        }
    }

    /// ninjs 1.0 to 1.8: names in the singular, variants as suffixes.
    private static let first = NinjsSchema([
        "item": """
        uri:uri! type:text|audio|video|picture|graphic|composite|component mimetype:s
        representationtype:complete|incomplete profile:s version:s firstcreated:time
        versioncreated:time contentcreated:time contentdigitised:time embargoed:time
        pubstatus:usable|withheld|canceled urgency:n copyrightholder:s copyrightnotice:s
        usageterms:s ednote:s language:s person:[party] organisation:[organisation]
        place:[place] subject:[subject] event:[concept] object:[concept] infosource:[party]
        title:s byline:s headline:s slugline:s located:s charcount:n wordcount:n
        renditions:{rendition} associations:{item} altids:open trustindicator:[indicator]
        $standard:standard genre:[genre] expires:time rightsinfo:rights
        digitalsourcetype:source description_*:s body_*:s headline_*:s
        """,
        "concept": "name:s rel:s scheme:uri code:s",
        "party": "name:s rel:s scheme:uri code:s contactinfo:[contact]",
        "organisation": "name:s rel:s scheme:uri code:s symbols:[symbol] contactinfo:[contact]",
        "place": "name:s rel:s scheme:uri code:s contactinfo:[contact] geometry_*:open",
        "subject": "name:s rel:s scheme:uri code:s creator:s relevance:percent confidence:percent",
        "genre": "name:s scheme:uri code:s",
        "symbol": "ticker:s exchange:s symboltype:uri symbol:s",
        "contact": "type:s role:s lang:s name:s value:s address:address =value=address",
        "address": "lines:[s] locality:s area:s postalcode:s country:s",
        "rendition": """
        href:uri mimetype:s title:s height:n width:n sizeinbytes:n duration:n format:s
        aspectratio:s videocodec:s framerate:n poi:point transportprotocol:s
        scantype:progressive|interlaced bitrate:s resources:[resource] extensions:{s}
        """,
        "point": "x:i y:i",
        "resource": "role:s title:s language:s contenttype:s",
        "indicator": "scheme:uri code:s title:s href:uri",
        "standard": "name:s version:s schema:uri",
        "rights": "langid:uri linkedrights:uri encodedrights:s ... =linkedrights=encodedrights",
        "source": "name:s uri:uri literal:s",
        "open": "...",
    ])

    /// ninjs 2.0 to 2.4: arrays in the plural.
    private static let second = NinjsSchema([
        "item": itemOfSecond,
        "association": itemOfSecond + " name:s rel:s",
        "concept": "name:s rel:s uri:uri literal:s",
        "party": "name:s rel:s uri:uri literal:s contactinfo:[contact]",
        "informant": "name:s role:s uri:uri literal:s contactinfo:[contact]",
        "organisation": "name:s rel:s uri:uri literal:s symbols:[symbol] contactinfo:[contact]",
        "place": "name:s rel:s uri:uri literal:s contactinfo:[contact] geojson:geo",
        "subject": "name:s rel:s uri:uri literal:s creator:s relevance:percent confidence:percent",
        "genre": "name:s uri:s literal:s",
        "symbol": "ticker:s exchange:s symboltype:uri symbol:s",
        "contact": "type:s role:s lang:s name:s value:s address:address =value=address",
        "address": "lines:[s] locality:s area:s postalcode:s country:s",
        "text": "role:s contenttype:s value:s! charcount:n wordcount:n",
        "rendition": """
        name:s! href:uri contenttype:s title:s height:n width:n sizeinbytes:n duration:n format:s
        aspectratio:s videocodec:s framerate:n poi:point transportprotocol:s
        scantype:progressive|interlaced bitrate:s resources:[resource] extensions:{s}
        """,
        "point": "x:i y:i",
        "resource": "role:s title:s language:s contenttype:s",
        "altid": "role:s value:s",
        "indicator": "role:uri title:s href:uri",
        "standard": "name:s version:s schema:uri",
        "rights": "langid:uri linkedrights:uri encodedrights:s ... =linkedrights=encodedrights",
        "source": "name:s uri:uri literal:s",
    ])

    private static let itemOfSecond = """
        uri:uri! type:text|audio|video|picture|graphic|composite|component
        representationtype:full|partial|complete|incomplete profile:s version:s firstcreated:time
        versioncreated:time contentcreated:time contentdigitised:time embargoed:time
        pubstatus:usable|withheld|canceled
        urgency:n copyrightholder:s copyrightnotice:s usageterms:s ednote:s language:s
        descriptions:[text] bodies:[text] headlines:[text] people:[party]
        organisations:[organisation] places:[place] subjects:[subject] events:[concept]
        objects:[concept] infosources:[informant] title:s by:s slugline:s located:s
        renditions:[rendition] associations:[association] altids:[altid]
        trustindicators:[indicator] standard:standard genres:[genre] expires:time
        rightsinfo:rights digitalsourcetype:source
        """

    /// ninjs 3.0 to 3.3: inner capitals, events and planning.
    private static let third = NinjsSchema([
        "item": itemOfThird,
        "association": itemOfThird + " name:s! rel:s",
        "concept": "name:s rel:s uri:uri literal:s",
        "event": "id:s name:s rel:s uri:uri literal:s",
        "party": "name:s rel:s uri:uri literal:s contactInfo:[contact]",
        "informant": "name:s role:s uri:uri literal:s contactInfo:[contact]",
        "organisation": "name:s rel:s uri:uri literal:s symbols:[symbol] contactInfo:[contact]",
        "place": "name:s rel:s uri:uri literal:s contactInfo:[contact] geoJSON:geo",
        "subject": "name:s rel:s uri:uri literal:s creator:s relevance:percent confidence:percent",
        "genre": "name:s uri:s literal:s",
        "symbol": "ticker:s exchange:s symbolType:uri symbol:s",
        "contact": "type:s role:s lang:s name:s value:s address:address =value=address",
        "address": "lines:[s] locality:s area:s postalCode:s country:s",
        "text": "role:s contentType:s value:s! charCount:i wordCount:i",
        "rendition": """
        name:s! href:uri contentType:s title:s height:i width:i sizeInBytes:i duration:n
        format:s aspectRatio:s videoCodec:s frameRate:n poi:point transportProtocol:s
        scanType:progressive|interlaced bitrate:s resources:[resource] extensions:{s}
        """,
        "resource": "role:s title:s language:s contentType:s",
        "point": "x:i y:i",
        "altid": "role:s value:s",
        "indicator": "role:uri title:s href:uri",
        "standard": "name:s version:s schema:uri",
        "rights": "langId:uri linkedRights:uri encodedRights:s ... =linkedRights=encodedRights",
        "source": "name:s uri:uri literal:s",
        "details": """
        eventStatus:uri plannedCoverageStatus:uri dates:dates organiser:organisation
        """,
        "dates": """
        startDate:time endDate:time expectedStartDate:s expectedEndDate:s expectedDuration:s
        recurrence:any ~startDate~expectedStartDate ~endDate~expectedEndDate
        """,
        "coverage": """
        uri:uri title:s pubStatus:usable|withheld|canceled
        type:text|audio|video|picture|graphic|composite|component|event|planning
        commissioned:commission dates:dates audiences:[audience] exclAudience:[s] edNote:s
        urgency:rank language:s itemCount:count wordCount:i renditions:[rendition]
        """,
        "commission": "by:s on:time references:[reference]",
        "reference": "name:s value:s",
        "audience": "audience:s significance:i",
        "count": "rangeFrom:i rangeTo:i",
    ])

    private static let itemOfThird = """
        uri:uri! type:text|audio|video|picture|graphic|composite|component|event|planning
        representationType:full|partial profile:s version:s firstCreated:time versionCreated:time
        contentCreated:time contentDigitised:time embargoedUntil:time
        pubStatus:usable|withheld|canceled urgency:rank
        copyrightHolder:s copyrightNotice:s usageTerms:s edNote:s language:s descriptions:[text]
        bodies:[text] headlines:[text] people:[party] organisations:[organisation] places:[place]
        subjects:[subject] events:[event] eventDetails:details plannedCoverage:[coverage]
        objects:[concept] infoSources:[informant] title:s by:s slugline:s located:s
        renditions:[rendition] associations:[association] altIds:[altid]
        trustIndicators:[indicator] standard:standard genres:[genre] expires:time rightsInfo:rights
        digitalSourceType:source
        """
}
