/**
 * Records of an episode of trauma-informed care: what happened, when, by whom, and what is not known. They are read
 * strictly, checked without throwing, and silent in logs.
 */
@SuppressWarnings("module") // one of its packages is for modules that are built after it
module org.holdfast.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires org.hibernate.validator;
    requires tools.jackson.databind;

    exports org.holdfast.core.answers;
    exports org.holdfast.core.audit;
    exports org.holdfast.core.client;
    exports org.holdfast.core.coding;
    exports org.holdfast.core.consent;
    exports org.holdfast.core.episode;
    exports org.holdfast.core.evidence;
    exports org.holdfast.core.experience;
    exports org.holdfast.core.id;
    exports org.holdfast.core.internal.json to
            org.holdfast.measures,
            org.holdfast.prompts;
    exports org.holdfast.core.integration;
    exports org.holdfast.core.inventory;
    exports org.holdfast.core.journal;
    exports org.holdfast.core.json;
    exports org.holdfast.core.medication;
    exports org.holdfast.core.missing;
    exports org.holdfast.core.monitoring;
    exports org.holdfast.core.note;
    exports org.holdfast.core.observation;
    exports org.holdfast.core.outcome;
    exports org.holdfast.core.policy;
    exports org.holdfast.core.privacy;
    exports org.holdfast.core.quantity;
    exports org.holdfast.core.request;
    exports org.holdfast.core.rules;
    exports org.holdfast.core.safety;
    exports org.holdfast.core.screening;
    exports org.holdfast.core.session;
    exports org.holdfast.core.team;
    exports org.holdfast.core.terminology;
    exports org.holdfast.core.time;
    exports org.holdfast.core.validation;
    exports org.holdfast.core.version;
    exports org.holdfast.core.view;
    exports org.holdfast.core.vitals;

    // Validators read the fields of records by reflection.
    opens org.holdfast.core.answers;
    opens org.holdfast.core.client;
    opens org.holdfast.core.coding;
    opens org.holdfast.core.consent;
    opens org.holdfast.core.episode;
    opens org.holdfast.core.evidence;
    opens org.holdfast.core.experience;
    opens org.holdfast.core.id;
    opens org.holdfast.core.integration;
    opens org.holdfast.core.inventory;
    opens org.holdfast.core.journal;
    opens org.holdfast.core.medication;
    opens org.holdfast.core.missing;
    opens org.holdfast.core.monitoring;
    opens org.holdfast.core.note;
    opens org.holdfast.core.observation;
    opens org.holdfast.core.outcome;
    opens org.holdfast.core.policy;
    opens org.holdfast.core.quantity;
    opens org.holdfast.core.request;
    opens org.holdfast.core.rules;
    opens org.holdfast.core.safety;
    opens org.holdfast.core.screening;
    opens org.holdfast.core.session;
    opens org.holdfast.core.team;
    opens org.holdfast.core.terminology;
    opens org.holdfast.core.time;
    opens org.holdfast.core.version;
    opens org.holdfast.core.vitals;
}
