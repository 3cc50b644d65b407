/**
 * The people a programme engages and how they came to be in it: stakeholders with their affiliations, referrals, and the
 * waves that follow from them. Uses http, event, mail, identity, imports and programme. What people say comes in later
 * packages.
 */
@NullMarked
package io.interlace.stakeholder;

import org.jspecify.annotations.NullMarked;
