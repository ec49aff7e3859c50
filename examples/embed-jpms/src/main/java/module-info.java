/** A program on the module path: it reads no internals, and nothing is opened to it. */
module org.holdfast.examples.modular {
    requires org.holdfast.core;
    requires org.holdfast.measures;
    requires org.holdfast.prompts;

    exports org.holdfast.examples.modular;
}
