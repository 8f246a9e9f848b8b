/**
 * What needs a person: requests that were refused, records that no consumer can handle,
 * texts of which nobody knows whether they were sent.
 */
@NullMarked
package io.fluffywaffle.messaging.operations;

import org.jspecify.annotations.NullMarked;
