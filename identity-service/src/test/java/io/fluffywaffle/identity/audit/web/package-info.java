/**
 * Tries the audit trail over REST.
 */
@NullMarked
package io.fluffywaffle.identity.audit.web;

import org.jspecify.annotations.NullMarked;
