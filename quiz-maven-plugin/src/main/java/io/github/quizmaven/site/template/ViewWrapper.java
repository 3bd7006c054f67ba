package io.github.quizmaven.site.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes what views hold readable for templates; of any other object they see nothing. */
public final class ViewWrapper implements ObjectWrapper {

    /** A list whose elements are wrapped when they are asked for. */
    private record Elements(List<?> list) implements TemplateSequenceModel {

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : model(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return model(value);
    }

    /** Texts by their names, wrapped once for all pages and threads. */
    public static TemplateHashModel texts(Map<String, String> texts) {
        SimpleHash hash = new SimpleHash(new ViewWrapper());
        texts.forEach((name, text) -> hash.put(name, new SimpleScalar(text)));
        return hash;
    }

    static @Nullable TemplateModel model(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        } else if (value instanceof String text) {
            return new SimpleScalar(text);
        } else if (value instanceof Boolean is) {
            return is ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof Number number) {
            return new SimpleNumber(number);
        } else if (value instanceof List<?> list) {
            return new Elements(list);
        }
        throw new TemplateModelException("no view holds a " + value.getClass().getName());
    }
}
