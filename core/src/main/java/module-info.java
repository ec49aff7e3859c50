/**
 * Records of an episode of trauma-informed care: what happened, when, by whom, and what is not known. They are read
 * strictly, checked without throwing, and silent in logs.
 */
module org.holdfast.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires org.hibernate.validator;
    requires tools.jackson.databind;

    exports org.holdfast.core.answers;
    exports org.holdfast.core.id;
    exports org.holdfast.core.json;
    exports org.holdfast.core.missing;
    exports org.holdfast.core.safety;
    exports org.holdfast.core.validation;

    // Validators read the fields of records by reflection.
    opens org.holdfast.core.answers;
    opens org.holdfast.core.id;
    opens org.holdfast.core.missing;
    opens org.holdfast.core.safety;
}
