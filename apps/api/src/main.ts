import { NestFactory } from '@nestjs/core';
import { kernel } from '#kernel';
void NestFactory; console.log(kernel);
