/**
 * The audit trail over REST: searched, exported, verified.
 */
@NullMarked
package io.fluffywaffle.identity.audit.web;

import org.jspecify.annotations.NullMarked;
