/**
 * Programmes and their reference data: places, sectors and stakeholder groups. Uses http, event, identity and imports;
 * people and everything said by them come in later packages.
 */
@NullMarked
package io.interlace.programme;

import org.jspecify.annotations.NullMarked;
