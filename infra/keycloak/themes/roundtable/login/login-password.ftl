<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "passkeys.ftl" as passkeys>
<#assign wrong = messagesPerField.existsError('password')>
<@layout.registrationLayout displayMessage=!wrong displayInfo=true; section>
<#if section = "header">${msg("loginAccountTitle")}
<#elseif section = "form">
<form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
<@fields.password error=wrong?then(messagesPerField.get('password'), '') bad=wrong focus=true />
<@fields.forgotten />
<@fields.send />
</form>
<@passkeys.conditionalUIData />
<#elseif section = "info"><p>${msg("signInHelp")}</p>
</#if>
</@layout.registrationLayout>
