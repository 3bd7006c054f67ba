package io.github.quizmaven.schema.tree;

import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/**
 * Makes the nodes of trees whose texts and flags can be written as JSON without a mapper. Others
 * load one when they are asked for their JSON, and the validator asks while it compiles a schema,
 * and whenever an {@code if} is not met.
 */
public final class Trees extends JsonNodeFactory {

    public static final Trees NODES = new Trees();

    private static final long serialVersionUID = 1;

    private Trees() {}

    @Override
    public StringNode stringNode(String text) {
        return new QuotedNode(text);
    }

    @Override
    public BooleanNode booleanNode(boolean flag) {
        return flag ? FlagNode.YES : FlagNode.NO;
    }

    private static final class FlagNode extends BooleanNode {

        static final FlagNode YES = new FlagNode(true);
        static final FlagNode NO = new FlagNode(false);

        private static final long serialVersionUID = 1;

        private FlagNode(boolean flag) {
            super(flag);
        }

        @Override
        public String toString() {
            return asString();
        }
    }

    private static final class QuotedNode extends StringNode {

        private static final long serialVersionUID = 1;

        QuotedNode(String text) {
            super(text);
        }

        @Override
        public String toString() {
            char[] quoted = JsonStringEncoder.getInstance().quoteAsCharArray(stringValue());
            return '"' + new String(quoted) + '"';
        }
    }
}
