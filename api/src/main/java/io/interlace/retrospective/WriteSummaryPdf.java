package io.interlace.retrospective;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Answers a summary as PDF to whoever accepts that. */
@Provider
@Produces(SummaryPdf.MEDIA_TYPE)
public class WriteSummaryPdf implements MessageBodyWriter<SummaryView> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == SummaryView.class;
    }

    @Override
    public void writeTo(
            SummaryView summary,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        byte[] pdf = SummaryPdf.of(summary);
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"summary.pdf\"");
        out.write(pdf);
    }
}
