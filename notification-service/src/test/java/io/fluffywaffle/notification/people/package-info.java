/**
 * People, as the service knows them.
 */
@NullMarked
package io.fluffywaffle.notification.people;

import org.jspecify.annotations.NullMarked;
