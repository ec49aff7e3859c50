package org.holdfast.core.rules;

import java.util.function.BiConsumer;

/** One question that is put to an episode. */
record Rule(String id, BiConsumer<Chart, Report> check) {}
