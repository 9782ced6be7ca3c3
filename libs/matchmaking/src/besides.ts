/** What stands beside a request and its invitations: questions, exceptions, reminders, copies. */

import type { Type } from '@nestjs/common';
import type { Process, ReadModel } from '#engine';
import { askersModel } from './askers/askers.read-model';
import { exceptionResolvers } from './exception/exception.graphql';
import { exceptionsModel } from './exception/exceptions.read-model';
import { questionResolvers } from './questions/questions.graphql';
import { questionsProcess } from './questions/questions.process';
import { questionsModel } from './questions/questions.read-model';
import { RemindersResolver } from './reminders/reminders.graphql';
import { remindersProcess } from './reminders/reminders.process';
import { copyResolvers } from './request/graphql/copies.graphql';

export const besidesReadModels: readonly ReadModel[] = [questionsModel, exceptionsModel, askersModel];
export const besidesProcesses: readonly Process[] = [questionsProcess, remindersProcess];
export const besidesResolvers: readonly Type[] = [...questionResolvers, ...exceptionResolvers, ...copyResolvers, RemindersResolver];
