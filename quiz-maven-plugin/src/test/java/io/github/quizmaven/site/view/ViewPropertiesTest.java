package io.github.quizmaven.site.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateHashModel;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.site.response.ClozeView;
import io.github.quizmaven.site.response.ResponseView;
import io.github.quizmaven.site.template.View;
import io.github.quizmaven.site.text.TextHtml;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates can read all that the records of a page hold, under the names that Java has for it. */
class ViewPropertiesTest {

    static Stream<Class<?>> views() {
        return new ClassFileImporter()
                .importPackagesOf(View.class, QuizView.class, ResponseView.class).stream()
                        .filter(each -> each.isRecord() && each.isAssignableTo(View.class))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("views")
    void givesEachComponentByItsName(Class<?> type) throws ReflectiveOperationException {
        View view = (View) sample(type, "");
        for (RecordComponent component : type.getRecordComponents()) {
            assertEquals(
                    component.getAccessor().invoke(view),
                    view.property(component.getName()),
                    component.getName());
        }
    }

    private static Object sample(Class<?> type, String name) throws ReflectiveOperationException {
        if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int index = 0; index < values.length; index++) {
                values[index] = sample(components[index].getType(), components[index].getName());
            }
            return type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new))
                    .newInstance(values);
        } else if (type == ResponseView.class) {
            return new ClozeView(TextHtml.plain(name), TextHtml.plain(name));
        } else if (type == TemplateHashModel.class) {
            return Messages.of("en").view();
        } else if (type == TemplateHTMLOutputModel.class) {
            return TextHtml.plain(name);
        } else if (type == List.class) {
            return List.of(name);
        } else if (type == int.class) {
            return name.hashCode();
        } else if (type == boolean.class) {
            return true;
        }
        return name;
    }
}
