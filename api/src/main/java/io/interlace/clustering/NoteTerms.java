package io.interlace.clustering;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.IOUtils;

/**
 * The terms of a note in English: its words without those that say little, and each cut to its stem, so that "referral" and
 * "referred" are one. A number is a term as it stands.
 *
 * <p>Source: the Unicode word breaks, the list of stop words of the Snowball project and the stemmer of M. F. Porter, "An
 * algorithm for suffix stripping", Program 14(3), 1980, all as Apache Lucene has them.
 */
public final class NoteTerms {

    /**
     * A word of a note.
     *
     * @param stem what it has in common with others of its family
     * @param word as the note has it, in small letters
     */
    public record Term(String stem, String word) {}

    private static final CharArraySet STOP_WORDS = stopWords();

    private NoteTerms() {}

    /** The terms of a text in their order, again where they stand there again; none where it says nothing. */
    public static List<Term> of(String text) {
        StandardTokenizer words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        List<Term> terms = new ArrayList<>();
        try (TokenStream stems = new PorterStemFilter(
                new StopFilter(new EnglishPossessiveFilter(new LowerCaseFilter(words)), STOP_WORDS))) {
            CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stems.addAttribute(OffsetAttribute.class);
            stems.reset();
            while (stems.incrementToken()) {
                terms.add(new Term(
                        stem.toString(),
                        text.substring(place.startOffset(), place.endOffset()).toLowerCase(Locale.ROOT)));
            }
            stems.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can be read", e);
        }
        return terms;
    }

    private static CharArraySet stopWords() {
        try (Reader list = IOUtils.getDecodingReader(
                Objects.requireNonNull(SnowballFilter.class.getResourceAsStream("english_stop.txt")),
                StandardCharsets.UTF_8)) {
            return CharArraySet.unmodifiableSet(WordlistLoader.getSnowballWordSet(list));
        } catch (IOException e) {
            throw new UncheckedIOException("The library brings its list of stop words", e);
        }
    }
}
