package io.interlace.http;

/** A view that everybody may see, so that whoever passes it on may keep it for a little while. */
public interface Published extends Versioned {}
