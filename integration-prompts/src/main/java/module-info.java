/**
 * Reflective prompts and groundings for the time around a dose, chosen under hard safety rules. It is told facts; it is
 * never given a person's words.
 */
module org.holdfast.prompts {
    requires transitive org.holdfast.core;

    exports org.holdfast.prompts.catalogue;
    exports org.holdfast.prompts.crisis;
    exports org.holdfast.prompts.events;
    exports org.holdfast.prompts.plan;
    exports org.holdfast.prompts.policy;
    exports org.holdfast.prompts.practice;
    exports org.holdfast.prompts.request;
    exports org.holdfast.prompts.select;
    exports org.holdfast.prompts.session;
    exports org.holdfast.prompts.text;
    exports org.holdfast.prompts.vocabulary;
    exports org.holdfast.prompts.wording;

    // The codec and validators reach into records by reflection.
    opens org.holdfast.prompts.catalogue;
    opens org.holdfast.prompts.crisis;
    opens org.holdfast.prompts.events;
    opens org.holdfast.prompts.plan;
    opens org.holdfast.prompts.policy;
    opens org.holdfast.prompts.practice;
    opens org.holdfast.prompts.request;
    opens org.holdfast.prompts.select;
    opens org.holdfast.prompts.session;
    opens org.holdfast.prompts.text;
    opens org.holdfast.prompts.wording;
}
