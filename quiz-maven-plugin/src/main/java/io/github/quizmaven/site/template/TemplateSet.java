package io.github.quizmaven.site.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The configured FreeMarker: every {@code .ftlh} escapes, nothing reaches Java but views. */
public final class TemplateSet {

    private final Configuration configuration;

    /** Those that no thread uses now. */
    private final Queue<PageBuffer> buffers = new ConcurrentLinkedQueue<>();

    public TemplateSet() {
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setTemplateLoader(new ClassPathTemplates());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setLocalizedLookup(false);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /**
     * Fills a template and gives the page in UTF-8; a template that asks for what no view has is a
     * bug and throws.
     */
    public byte[] fill(String template, View model) {
        @Nullable PageBuffer spare = buffers.poll();
        PageBuffer out = spare == null ? new PageBuffer() : spare;
        try {
            configuration.getTemplate(template).process(model, out);
            // Between the macros of a template are empty lines.
            return out.bytes();
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + template + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            out.clear();
            if (out.isUsual()) {
                buffers.add(out);
            }
        }
    }

    private record Source(String name, String text) {}

    private static final class ClassPathTemplates implements TemplateLoader {

        @Override
        public @Nullable Object findTemplateSource(String name) {
            String text = TemplateResources.find(name);
            return text == null ? null : new Source(name, text);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(((Source) source).text());
        }

        @Override
        public void closeTemplateSource(Object source) {
            // The stream was closed when the text had been read.
        }
    }
}
