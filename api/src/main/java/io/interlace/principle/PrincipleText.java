package io.interlace.principle;

import java.util.List;

/** What a version of a principle says, without space around it. */
record PrincipleText(
        String title,
        String statement,
        List<String> looksLike,
        List<String> doesNotLookLike,
        List<PrincipleSource> sources) {

    static final String ONE_LINE = "[^\\r\\n]*";

    PrincipleText {
        title = title.strip();
        statement = statement.strip();
        looksLike = looksLike.stream().map(String::strip).toList();
        doesNotLookLike = doesNotLookLike.stream().map(String::strip).toList();
        sources = sources.stream().map(PrincipleSource::stripped).toList();
    }
}
