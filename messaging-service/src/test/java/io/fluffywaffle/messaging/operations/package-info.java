/**
 * What needs a person.
 */
@NullMarked
package io.fluffywaffle.messaging.operations;

import org.jspecify.annotations.NullMarked;
