package io.interlace.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.interlace.http.QueryFailed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StrictTextTest {

    private static final Columns COLUMNS = new Columns()
            .required("externalId", Cell.text(100))
            .required("name", Cell.text(200))
            .optional("networkSize", Cell.number(0, 100_000))
            .optional("reason", Cell.lines(2_000))
            .attributes(Cell.text(200));

    private static StrictText text(byte[] bytes) {
        return new StrictText(new ByteArrayInputStream(bytes));
    }

    private static String readAll(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[7];
        try (StrictText text = text(bytes)) {
            int n = text.read(buffer, 0, buffer.length);
            while (n > 0) {
                all.append(buffer, 0, n);
                n = text.read(buffer, 0, buffer.length);
            }
        }
        return all.toString();
    }

    @Property(tries = 200)
    void readsEveryTextAsItIs(@ForAll("texts") String text) throws IOException {
        assertEquals(text, readAll(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aé€\n\r,\"")
                .withChars('\u0000')
                .ofMaxLength(40_000)
                .map(text -> text.replace("€", "€𝒳"));
    }

    @Test
    void passesOverAByteOrderMarkAndKeepsLaterOnes() throws IOException {
        assertEquals("a\uFEFF", readAll("\uFEFFa\uFEFF".getBytes(StandardCharsets.UTF_8)));
        assertEquals("", readAll("\uFEFF".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesTheLineOfTheFirstByteThatIsNotUtf8() {
        byte[] bytes = ("a\r\nb\rc\n" + "x".repeat(30_000) + "\n?rest").getBytes(StandardCharsets.US_ASCII);
        bytes[bytes.length - 5] = (byte) 0xe9;
        Unreadable broken = assertThrows(Unreadable.class, () -> readAll(bytes));
        assertEquals(FailureReason.NOT_UTF8, broken.problem().reason());
        assertEquals(5, broken.problem().line());
        assertThrows(Unreadable.class, () -> readAll(new byte[] {'a', (byte) 0xc3}));
    }

    @Test
    void csvNamesTheLineOfBrokenTextBelowTheParser() {
        byte[] bytes = "externalId,name\n1,A\n2,B?\n".getBytes(StandardCharsets.US_ASCII);
        bytes[bytes.length - 2] = (byte) 0xff;
        Unreadable broken = assertThrows(Unreadable.class, () -> rows(new CsvRows(text(bytes), COLUMNS)));
        assertEquals(FailureReason.NOT_UTF8, broken.problem().reason());
        assertEquals(3, broken.problem().line());
    }

    private static List<RowReader.Row> rows(RowReader reader) {
        List<RowReader.Row> rows = new ArrayList<>();
        RowReader.Row row = reader.next();
        while (row != null) {
            rows.add(row);
            row = reader.next();
        }
        return rows;
    }

    private static List<RowReader.Row> csv(String text) {
        return rows(new CsvRows(new StringReader(text), COLUMNS));
    }

    private static List<RowReader.Row> ndjson(String text) {
        return rows(new NdjsonRows(new StringReader(text), COLUMNS));
    }

    private static FailureReason csvFails(String text) {
        return assertThrows(Unreadable.class, () -> csv(text)).problem().reason();
    }

    private static Refused refused(RowReader.Row row) {
        Refused refused = row.refused();
        assertNotNull(refused);
        return refused;
    }

    @Test
    void aRowOfCsvStandsOnTheLineItBeginsOn() {
        var rows = csv("name,externalId\n\"A\nB\",1\n\nC,2\n");
        assertEquals(List.of(2, 5), rows.stream().map(RowReader.Row::line).toList());
        assertEquals(Map.of("name", "A\nB", "externalId", "1"), rows.get(0).values());
    }

    @Test
    void csvNamesWhatIsWrongWithItsHeader() {
        assertEquals(FailureReason.EMPTY, csvFails(""));
        assertEquals(FailureReason.DUPLICATE_COLUMN, csvFails("externalId,name,name\n"));
        assertEquals(FailureReason.UNKNOWN_COLUMN, csvFails("externalId,name,phone\n"));
        assertEquals(FailureReason.MISSING_COLUMN, csvFails("externalId,networkSize\n"));
        assertEquals(FailureReason.MALFORMED, csvFails("externalId,name\n1,\"A\"B\n"));
        assertEquals(FailureReason.MALFORMED, csvFails("externalId,name\n1,\"" + "A\n".repeat(600_000)));
    }

    @Test
    void csvRefusesARaggedRowAndReadsOn() {
        var rows = csv("externalId,name\n1\n2,B\n3,C,D\n");
        assertEquals(RejectionReason.MALFORMED, refused(rows.get(0)).reason());
        assertNull(rows.get(1).refused());
        assertEquals(RejectionReason.MALFORMED, refused(rows.get(2)).reason());
    }

    @Test
    void ndjsonReadsEachLineByItselfAndCountsEmptyOnes() {
        var rows = ndjson("{\"externalId\":\"1\",\"name\":\"A\",\"networkSize\":7,\"attributes\":{\"band\":\"5\"}}\n\n"
                + "{\"externalId\":\"2\"");
        assertEquals(
                Map.of("externalId", "1", "name", "A", "networkSize", "7", "attributes.band", "5"),
                rows.get(0).values());
        assertEquals(3, rows.get(1).line());
        assertEquals(RejectionReason.MALFORMED, refused(rows.get(1)).reason());
    }

    @Test
    void ndjsonTakesNoOtherTypesNoStrangersAndNothingTwice() {
        for (String line : List.of(
                "[]",
                "{\"externalId\":1}",
                "{\"networkSize\":\"7\"}",
                "{\"networkSize\":7.0}",
                "{\"attributes\":[]}",
                "{\"attributes.band\":\"5\"}",
                "{\"phone\":\"1\"}",
                "{\"name\":\"A\",\"name\":\"B\"}",
                "{\"name\":\"A\"} {}")) {
            assertNotNull(ndjson(line).get(0).refused(), line);
        }
    }

    private static List<RejectionReason> wrongIn(Map<String, String> row) {
        List<Refused> refusals = new ArrayList<>();
        COLUMNS.read(row, refusals);
        return refusals.stream().map(Refused::reason).toList();
    }

    @Test
    void aCellIsCheckedByItsColumn() {
        assertEquals(
                List.of(), wrongIn(Map.of("externalId", "1", "name", " A ", "networkSize", "0", "reason", "a\nb")));
        assertEquals(List.of(RejectionReason.MISSING), wrongIn(Map.of("externalId", "1", "name", "  ")));
        assertEquals(List.of(RejectionReason.INVALID), wrongIn(Map.of("externalId", "1", "name", "A\nB")));
        assertEquals(List.of(RejectionReason.INVALID), wrongIn(Map.of("externalId", "1", "name", "A\u0000B")));
        assertEquals(List.of(RejectionReason.INVALID), wrongIn(Map.of("externalId", "1", "name", "A\ud800B")));
        assertEquals(List.of(RejectionReason.TOO_LONG), wrongIn(Map.of("externalId", "1", "name", "A".repeat(201))));
        assertEquals(List.of(), wrongIn(Map.of("externalId", "1", "name", "𝒳".repeat(200))));
        assertEquals(
                List.of(RejectionReason.INVALID), wrongIn(Map.of("externalId", "1", "name", "A", "networkSize", "-1")));
        assertEquals(
                List.of(RejectionReason.INVALID),
                wrongIn(Map.of("externalId", "1", "name", "A", "networkSize", "100001")));
    }

    /** It comes back as what it is, so that the import is tried again and not called malformed. */
    @Test
    void aDatabaseThatFailsHalfWayIsNotAFaultOfTheFile() {
        byte[] begun = "externalId,name\nS-1,Priya\n".getBytes(StandardCharsets.UTF_8);
        InputStream file = new SequenceInputStream(new ByteArrayInputStream(begun), new InputStream() {
            @Override
            public int read() {
                throw new QueryFailed(new SQLException("The connection is gone", "08006"));
            }

            @Override
            public int read(byte[] target, int from, int length) {
                return read();
            }
        });
        assertThrows(QueryFailed.class, () -> {
            CsvRows rows = new CsvRows(new StrictText(file), COLUMNS);
            while (rows.next() != null) {}
        });
    }
}
