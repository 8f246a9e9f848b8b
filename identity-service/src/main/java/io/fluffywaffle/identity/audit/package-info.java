/**
 * What was done in all services, by whom and with what outcome: appended, chained and
 * never changed.
 */
@NullMarked
package io.fluffywaffle.identity.audit;

import org.jspecify.annotations.NullMarked;
