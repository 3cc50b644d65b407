package io.interlace.invitation;

/** Whether a template is offered. */
enum TemplateStatus {
    ACTIVE,
    ARCHIVED
}
