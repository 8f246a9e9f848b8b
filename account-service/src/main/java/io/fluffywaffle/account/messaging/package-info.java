/**
 * What messaging-service is asked while a person waits, always with that person's own
 * token.
 */
@NullMarked
package io.fluffywaffle.account.messaging;

import org.jspecify.annotations.NullMarked;
