package io.github.quizmaven.exchange.export;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.ac.ed.ph.jqtiplus.JqtiExtensionManager;
import uk.ac.ed.ph.jqtiplus.reading.AssessmentObjectXmlLoader;
import uk.ac.ed.ph.jqtiplus.reading.QtiXmlReader;
import uk.ac.ed.ph.jqtiplus.running.ItemProcessingInitializer;
import uk.ac.ed.ph.jqtiplus.running.ItemSessionController;
import uk.ac.ed.ph.jqtiplus.running.ItemSessionControllerSettings;
import uk.ac.ed.ph.jqtiplus.state.ItemSessionState;
import uk.ac.ed.ph.jqtiplus.types.Identifier;
import uk.ac.ed.ph.jqtiplus.types.ResponseData;
import uk.ac.ed.ph.jqtiplus.types.StringResponseData;
import uk.ac.ed.ph.jqtiplus.validation.AssessmentObjectValidationResult;
import uk.ac.ed.ph.jqtiplus.validation.ItemValidationResult;
import uk.ac.ed.ph.jqtiplus.value.Value;
import uk.ac.ed.ph.jqtiplus.xmlutils.SimpleSchemaCache;

/** A package of QTI 2.1 in JQTI+, a library that platforms play it with. */
final class QtiPlayer {

    private static final JqtiExtensionManager EXTENSIONS = new JqtiExtensionManager();

    /** To compile the schema takes two seconds, and JQTI+ would do it for each file. */
    private static final QtiXmlReader READER =
            new QtiXmlReader(EXTENSIONS, new SimpleSchemaCache());

    private static final String PLACE = "package:/";

    /** At what time an answer is given changes nothing. */
    private static final Date NOW = new Date(0);

    private final AssessmentObjectXmlLoader loader;
    private final Map<String, ItemValidationResult> items = new HashMap<>();

    QtiPlayer(Map<String, byte[]> files) {
        loader =
                new AssessmentObjectXmlLoader(
                        READER,
                        address ->
                                new ByteArrayInputStream(
                                        files.get(address.getPath().substring(1))));
    }

    /** What is wrong with an item. */
    List<String> faultsOfItem(String path) {
        return faults(item(path));
    }

    /** What is wrong with a test. */
    List<String> faultsOfTest(String path) {
        return faults(loader.loadResolveAndValidateTest(URI.create(PLACE + path)));
    }

    private static List<String> faults(AssessmentObjectValidationResult<?> result) {
        List<String> faults = new ArrayList<>();
        result.getNotifications().forEach(each -> faults.add(each.toString()));
        if (!result.isValid()) {
            faults.add("not valid: " + result.getResolvedAssessmentObject());
        }
        return faults;
    }

    private ItemValidationResult item(String path) {
        return items.computeIfAbsent(
                path, each -> loader.loadResolveAndValidateItem(URI.create(PLACE + each)));
    }

    /** All that comes of a response to an item. */
    Map<String, String> outcomes(String path, Map<String, List<String>> response) {
        ItemSessionState state = new ItemSessionState();
        ItemSessionController session =
                new ItemSessionController(
                        EXTENSIONS,
                        new ItemSessionControllerSettings(),
                        new ItemProcessingInitializer(item(path)).initialize(),
                        state);
        session.initialize(NOW);
        session.performTemplateProcessing(NOW);
        session.enterItem(NOW);
        Map<Identifier, ResponseData> data = new HashMap<>();
        response.forEach(
                (name, values) ->
                        data.put(Identifier.assumedLegal(name), new StringResponseData(values)));
        session.bindResponses(NOW, data);
        session.commitResponses(NOW);
        session.performResponseProcessing(NOW);
        Map<String, String> outcomes = new HashMap<>();
        for (Map.Entry<Identifier, Value> each : state.getOutcomeValues().entrySet()) {
            outcomes.put(each.getKey().toString(), each.getValue().toQtiString());
        }
        return outcomes;
    }
}
