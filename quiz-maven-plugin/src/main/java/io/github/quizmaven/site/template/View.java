package io.github.quizmaven.site.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * Something that templates read by the names of its properties. A record says itself what they are,
 * so that nothing need look for them at run time.
 */
public interface View extends TemplateHashModel {

    /**
     * The value of a property, or null if it has none, or if there is no such property. It may be
     * text, a number, whether something is so, HTML, another view, or a list of any of them.
     */
    @Nullable Object property(String property);

    @Override
    default @Nullable TemplateModel get(String name) throws TemplateModelException {
        return ViewWrapper.model(property(name));
    }

    @Override
    default boolean isEmpty() {
        return false;
    }
}
