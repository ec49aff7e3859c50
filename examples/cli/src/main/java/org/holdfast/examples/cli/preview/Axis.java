package org.holdfast.examples.cli.preview;

import java.util.List;

/**
 * One thing that a reviewer can set.
 *
 * @param id what it is called in the page
 * @param label what a reviewer reads
 * @param slider whether its values lie in an order, so that a slider suits it
 * @param values what it can be set to, in words
 * @param initial the value that it starts with
 */
record Axis(String id, String label, boolean slider, List<String> values, int initial) {}
