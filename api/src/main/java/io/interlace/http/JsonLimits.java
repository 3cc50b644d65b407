package io.interlace.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** What JSON may look like: no guessing at types, no duplicate keys, bounded depth and numbers, and text that can be stored. */
@Singleton
class JsonLimits implements ObjectMapperCustomizer {

    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 1_000;
    private static final LogicalType[] NUMBERS_AND_FLAGS = {LogicalType.Integer, LogicalType.Float, LogicalType.Boolean
    };

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build());
        mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        mapper.enable(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        for (LogicalType type : NUMBERS_AND_FLAGS) {
            mapper.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        mapper.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        mapper.registerModule(new SimpleModule("text")
                .addDeserializer(String.class, new Text())
                .addKeyDeserializer(String.class, new TextKey()));
    }

    /** True for text with control characters other than tab and line ends, or with half a character: neither can be stored. */
    static boolean isUnprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
                return true;
            }
        }
        return false;
    }

    private static String checked(String text, DeserializationContext context) throws JsonMappingException {
        if (isUnprintable(text)) {
            throw new Unprintable(context.getParser());
        }
        return text;
    }

    /** Text that cannot be stored. */
    static final class Unprintable extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        Unprintable(JsonParser parser) {
            super(parser, "holds control characters");
        }
    }

    private static final class Text extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken().isScalarValue()
                    && !parser.currentToken().isNumeric()
                    && !parser.currentToken().isBoolean()) {
                return checked(StringDeserializer.instance.deserialize(parser, context), context);
            }
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
    }

    private static final class TextKey extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return checked(key, context);
        }
    }
}
