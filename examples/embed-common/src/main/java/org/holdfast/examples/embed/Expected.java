package org.holdfast.examples.embed;

/** What every host must answer to the golden episode. */
public final class Expected {
    /** The round as JSON, byte by byte. */
    public static final String ROUND =
            "{\"problems\":0,\"broken\":[],\"scores\":[\"pcl-5-week 50\",\"phq-9 15\",\"gad-7 12\","
                    + "\"pcl-5-week 24\",\"phq-9 unscorable\"],\"offer\":\"OfPrompt\"}";

    private Expected() {}
}
