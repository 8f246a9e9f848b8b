/**
 * Texts of one person, asked of messaging-service.
 */
@NullMarked
package io.fluffywaffle.client.ownpage.messaging;

import org.jspecify.annotations.NullMarked;
