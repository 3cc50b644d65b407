package io.interlace.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 as it must be: what is not is named by its line, and nothing is replaced. A byte order mark is passed over. */
final class StrictText extends Reader {

    private static final int BUFFER_BYTES = 1 << 14;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean atStart = true;
    private boolean atEnd;
    private boolean afterReturn;
    private long line = 1;

    StrictText(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            if (result.isError() && chars.position() == 0) {
                throw new Unreadable(FailureReason.NOT_UTF8, line, "Line " + line + " is not UTF-8.");
            }
            if (atStart && chars.position() > 0) {
                atStart = false;
                if (chars.get(0) == BYTE_ORDER_MARK) {
                    chars.flip().position(1);
                    chars.compact();
                }
            }
            if (chars.position() == 0) {
                if (atEnd && !bytes.hasRemaining()) {
                    return -1;
                }
                if (result.isOverflow()) {
                    // one char of room for a character of two: FastCSV and BufferedReader never ask so little
                    throw new IOException("No room for a whole character");
                }
                fill();
            }
        }
        count(target, offset, chars.position());
        return chars.position();
    }

    private void fill() throws IOException {
        bytes.compact();
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (n < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + n);
        }
        bytes.flip();
    }

    /** A line ends with LF, CR, or both. */
    private void count(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] == '\r' || (text[i] == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = text[i] == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
