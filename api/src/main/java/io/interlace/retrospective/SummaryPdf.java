package io.interlace.retrospective;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A summary as a PDF that is tagged, so that it can be read aloud. Nothing is fetched to make it. */
final class SummaryPdf {

    static final String MEDIA_TYPE = "application/pdf";

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private SummaryPdf() {}

    static byte[] of(SummaryView summary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(SummaryPdf::font, "Liberation Sans")
                .useUriResolver((base, address) -> null)
                .withHtmlContent(SummaryPage.of(summary), null)
                .toStream(out)
                .run();
        return out.toByteArray();
    }

    /** The one that the library brings for documents that name none. */
    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }
}
