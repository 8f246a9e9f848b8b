/**
 * The messaging service, one package per feature.
 */
@NullMarked
package io.fluffywaffle.messaging;

import org.jspecify.annotations.NullMarked;
