package io.interlace.retrospective;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Answers a summary as a file to whoever accepts its kind. */
abstract class WriteSummary implements MessageBodyWriter<SummaryView> {

    private final String contentType;
    private final String fileName;

    WriteSummary(String contentType, String fileName) {
        this.contentType = contentType;
        this.fileName = fileName;
    }

    abstract byte[] file(SummaryView summary) throws IOException;

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
        byte[] file = file(summary);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, contentType);
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
        out.write(file);
    }
}
